import {current, make, paint, prose, say, toggle} from "./words.js";
import {reference, repaint} from "./reference.js";
import {catalogue} from "./problems.js";

const signIns = JSON.parse(document.getElementById("sign-ins").textContent);
const realm = document.body.dataset.realm;
const origin = location.origin;
let person = signIns?.people[0].name ?? "<name>";

function commands() {
  const text = document.getElementById("token-text");
  text.replaceChildren(...prose(signIns
    ? say("Người dùng thật đăng nhập bằng code + PKCE, máy bằng client credentials. Bản chạy tại chỗ cho phép lấy nhanh:",
          "People sign in with code + PKCE, machines with client credentials. The local stack allows a short cut:")
    : say("Người dùng đăng nhập bằng code + PKCE, máy bằng client credentials với `private_key_jwt`, tại vùng `" + realm + "`. Mã phải dành cho `trienkhai`.",
          "People sign in with code + PKCE, machines with client credentials and `private_key_jwt`, at the realm `" + realm + "`. The token must be meant for `trienkhai`.")));
  document.getElementById("token-code").textContent = signIns
    ? `TOKEN=$(curl -s ${realm}/protocol/openid-connect/token \\\n  -d grant_type=password -d client_id=${signIns.client} \\\n  -d username=${person} -d password=${signIns.password} \\\n  | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')`
    : `TOKEN=$(curl -s ${realm}/protocol/openid-connect/token \\\n  -d grant_type=client_credentials -d client_id=<client> \\\n  -d client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer \\\n  -d client_assertion=<signed JWT> | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')`;
  document.getElementById("agenda-code").textContent =
    `curl -s -H "Authorization: Bearer $TOKEN" \\\n  -H "Accept-Language: ${current()}" ${origin}/v1/agenda`;
}

function people() {
  if (!signIns) return;
  const section = document.getElementById("people");
  section.hidden = false;
  section.querySelector("tbody").replaceChildren(...signIns.people.map(one => make("tr", {class: one.name === person ? "chosen" : ""},
    make("td", {}, make("button", {type: "button", onclick: () => { person = one.name; commands(); people(); }}, one.name)),
    make("td", {}, one.body || "–"), make("td", {}, one.may[current()]))));
}

async function lights() {
  const list = document.getElementById("lights");
  try {
    const health = await (await fetch("/health", {cache: "no-store"})).json();
    list.replaceChildren(...health.components.map(part => make("li", {class: part.status === "UP" ? "up" : "down"},
      make("span", {class: "lamp", "aria-hidden": "true"}), make("b", {}, part.name),
      make("span", {}, part.status === "UP" ? `${say("hoạt động", "up")} · ${Math.round(part.latencyMillis)} ms` : say("dừng", "down")))));
  } catch {
    list.replaceChildren(make("li", {class: "down"}, make("span", {class: "lamp"}), say("Cổng vào không trả lời", "The gateway does not answer")));
  }
}

function all() {
  paint();
  document.getElementById("language").textContent = current() === "vi" ? "EN" : "VI";
  commands();
  people();
}

document.getElementById("language").addEventListener("click", () => { toggle(); all(); repaint(); route(); lights(); });

function route() {
  const onProblems = location.pathname.startsWith("/problems");
  document.getElementById("home").hidden = onProblems;
  document.getElementById("catalogue").hidden = !onProblems;
  if (onProblems) catalogue(document.getElementById("catalogue"), location.pathname.split("/")[2]);
}

all();
route();
if (!location.pathname.startsWith("/problems")) {
  lights();
  setInterval(() => { if (!document.hidden) lights(); }, 15000);
  reference();
}
