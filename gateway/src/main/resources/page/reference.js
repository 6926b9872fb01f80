// Renders the one contract: grouped by service and capability, searchable, everything from /openapi.json.
import {folded, make, prose, say} from "./words.js";

const METHODS = ["get", "post", "put", "patch", "delete"];
const SERVICES = ["gateway", "directive", "task", "report", "notification"];
let contract;
let operations = [];
const shown = {service: null, role: "", query: ""};

export async function reference() {
  contract = await (await fetch("/openapi.json")).json();
  for (const [path, item] of Object.entries(contract.paths)) {
    for (const method of METHODS.filter(m => item[m])) {
      const operation = {...item[method], path, method,
        parameters: [...(item.parameters ?? []), ...(item[method].parameters ?? [])].map(resolve)};
      operation.text = folded([method, path, operation.operationId, operation.summary, operation.description, ...(operation["x-roles"] ?? [])].join(" "));
      operations.push(operation);
    }
  }
  document.getElementById("search").addEventListener("input", event => { shown.query = folded(event.target.value.trim()); list(); });
  document.getElementById("role").addEventListener("change", event => { shown.role = event.target.value; list(); });
  repaint();
}

export function repaint() {
  if (!contract) return;
  document.getElementById("filters").replaceChildren(...SERVICES.map(service => make("button", {type: "button",
    "aria-pressed": String(shown.service === service), onclick: () => { shown.service = shown.service === service ? null : service; repaint(); }}, service)));
  const roles = [...new Set(operations.flatMap(o => o["x-roles"] ?? []))].sort();
  document.getElementById("role").replaceChildren(make("option", {value: ""}, say("mọi vai trò", "any role")),
    ...roles.map(role => make("option", {value: role, selected: role === shown.role}, role)));
  list();
}

function list() {
  const words = shown.query.split(/\s+/);
  const hits = operations.filter(o => (!shown.service || o["x-service"] === shown.service)
    && (!shown.role || (o["x-roles"] ?? []).includes(shown.role)) && words.every(word => o.text.includes(word)));
  document.getElementById("count").textContent = `${hits.length} / ${operations.length}`;
  const groups = Map.groupBy(hits, o => o["x-service"]);
  document.getElementById("reference").replaceChildren(...SERVICES.filter(s => groups.has(s)).map(service =>
    make("section", {class: "group"}, make("h3", {}, service === "gateway" ? "gateway" : service + "-service"),
      ...[...Map.groupBy(groups.get(service), o => o.tags[0])].map(([tag, ofTag]) => make("div", {class: "tag"},
        make("h4", {}, spaced(tag), make("span", {}, contract.tags.find(t => t.name === tag)?.description ?? "")),
        ...ofTag.map(row))))));
}

function row(operation) {
  const details = make("details", {id: operation.operationId},
    make("summary", {}, make("span", {class: "method " + operation.method}, operation.method.toUpperCase()),
      make("code", {class: "path"}, operation.path), make("span", {class: "what"}, operation.summary), badges(operation)));
  details.addEventListener("toggle", () => { if (details.open && !details.querySelector(".inside")) details.append(inside(operation)); });
  return details;
}

function badges(operation) {
  const needs = name => operation.parameters.find(p => p.name === name);
  return make("span", {class: "badges"},
    needs("If-Match")?.required && make("span", {class: "badge match", title: say("Cần If-Match với ETag đã đọc", "Needs If-Match with the ETag you read")}, "If-Match"),
    needs("Idempotency-Key") && make("span", {class: "badge key", title: say("Chống gửi trùng", "Repeats are safe")}, "Idempotency-Key" + (needs("Idempotency-Key").required ? "" : "?")),
    operation["x-public"] && make("span", {class: "badge open"}, say("không cần đăng nhập", "no token")));
}

function inside(operation) {
  const body = resolve(operation.requestBody ?? {});
  return make("div", {class: "inside"},
    make("p", {}, ...prose(operation.description)),
    operation["x-roles"] && make("p", {class: "roles"}, say("Vai trò: ", "Roles: "), ...operation["x-roles"].map(role => make("span", {class: "role"}, role))),
    operation.parameters.length > 0 && parameters(operation.parameters),
    ...Object.entries(body.content ?? {}).flatMap(([type, content]) => request(operation, type, content)),
    make("h5", {}, say("Trả lời", "Answers")),
    make("table", {class: "answers"}, make("tbody", {}, ...Object.entries(operation.responses).map(([status, answer]) => response(status, resolve(answer))))),
    make("h5", {}, "curl"), make("pre", {tabindex: "0"}, curl(operation, body)));
}

function parameters(list) {
  return make("table", {class: "parameters"}, make("tbody", {}, ...list.map(p => make("tr", {},
    make("td", {}, make("code", {}, p.name), p.required ? make("b", {class: "must", title: say("bắt buộc", "required")}, "*") : ""),
    make("td", {}, p.in), make("td", {}, typeOf(p.schema)), make("td", {}, ...prose(p.description))))));
}

function request(operation, type, content) {
  return [make("h5", {}, say("Nội dung gửi ", "Body "), make("span", {class: "media"}, type)),
    content.schema && schema(content.schema),
    ...examples(content).map(([name, value]) => [make("p", {class: "example"}, name), make("pre", {tabindex: "0"}, json(value))]).flat()];
}

function examples(content) {
  if (content.example !== undefined) return [["", content.example]];
  return Object.entries(content.examples ?? {}).map(([name, example]) => [example.summary ?? name, resolve(example).value]);
}

function response(status, answer) {
  const [type, content] = Object.entries(answer.content ?? {})[0] ?? [];
  return make("tr", {}, make("td", {}, make("span", {class: "status s" + status[0]}, status)),
    make("td", {}, ...prose(answer.description), type && status[0] === "2" ? make("span", {class: "media"}, type) : "",
      content?.schema && status[0] === "2" ? schema(content.schema) : ""));
}

/** A schema as a tree that opens on demand, so recursive ones are no trouble. */
function schema(given) {
  const name = given.$ref?.split("/").at(-1);
  const own = resolve(given);
  if (own.type === "array" || own.items) return make("div", {class: "schema"}, say("danh sách ", "list of "), schema(own.items ?? {}));
  if (!own.properties) return make("span", {class: "schema"}, typeOf(given));
  const tree = make("details", {class: "schema"}, make("summary", {}, name ?? "object"));
  tree.addEventListener("toggle", () => {
    if (tree.open && tree.children.length === 1) tree.append(make("table", {}, make("tbody", {}, ...Object.entries(own.properties).map(([field, of]) => make("tr", {},
      make("td", {}, make("code", {}, field), own.required?.includes(field) ? make("b", {class: "must"}, "*") : ""),
      make("td", {}, nested(of) ? schema(of) : typeOf(of)), make("td", {}, ...prose(resolve(of).description)))))));
  });
  return tree;
}

const nested = given => { const own = resolve(given); return own.properties || (own.items && (resolve(own.items).properties)); };

function typeOf(given = {}) {
  const own = resolve(given);
  if (own.enum) return own.enum.join(" | ");
  if (own.items) return typeOf(own.items) + "[]";
  const limits = [own.minLength && "≥ " + own.minLength, own.maxLength && "≤ " + own.maxLength, own.minimum !== undefined && "≥ " + own.minimum,
    own.maximum !== undefined && "≤ " + own.maximum, own.default !== undefined && "= " + own.default].filter(Boolean).join(", ");
  return [own.format ?? own.type ?? given.$ref?.split("/").at(-1) ?? "", limits && `(${limits})`].filter(Boolean).join(" ");
}

function curl(operation, body) {
  const lines = [`curl -s${operation.method === "get" ? "" : " -X " + operation.method.toUpperCase()} '${location.origin}${operation.path}'`];
  if (!operation["x-public"]) lines.push(`-H "Authorization: Bearer $TOKEN"`);
  for (const p of operation.parameters.filter(p => p.in === "header" && p.required)) lines.push(`-H '${p.name}: ${p.name === "If-Match" ? '"<version>"' : "<" + p.name + ">"}'`);
  const [type, content] = Object.entries(body.content ?? {})[0] ?? [];
  if (type) {
    lines.push(`-H 'Content-Type: ${type}'`);
    const example = examples(content)[0];
    lines.push(type.includes("json") ? `-d '${example ? JSON.stringify(example[1]).replaceAll("'", "'\\''") : "{}"}'` : "--data-binary @file");
  }
  return lines.join(" \\\n  ");
}

function resolve(node = {}) {
  return node.$ref ? resolve(node.$ref.slice(2).split("/").reduce((at, key) => at[key], contract)) : node;
}

const json = value => typeof value === "string" ? value : JSON.stringify(value, null, 2);
const spaced = tag => tag.replace(/([a-z])([A-Z])/g, "$1 $2");
