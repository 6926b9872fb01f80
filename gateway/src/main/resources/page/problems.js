// The catalogue of problems: what each type means and what to do.
import {current, folded, make, prose, say} from "./words.js";

let problems;

export async function catalogue(target, only) {
  problems ??= (await (await fetch("/problems", {headers: {accept: "application/json"}})).json()).items;
  const list = make("div", {class: "problems"});
  const search = make("input", {type: "search", placeholder: say("Tìm lỗi…", "Search…"), "aria-label": say("Tìm lỗi", "Search"),
    oninput: () => show(list, search.value, only)});
  target.replaceChildren(
    make("h1", {}, say("Danh mục lỗi", "Problems")),
    make("p", {class: "lead"}, ...prose(say(
      "Mọi câu trả lời không thành công đều theo RFC 9457 (`application/problem+json`). Trường `type` không đổi: viết chương trình theo nó, không theo lời văn.",
      "Every refusal is RFC 9457 (`application/problem+json`). `type` is stable: program against it, not against the words."))),
    only ? make("p", {}, make("a", {href: "/problems"}, say("← Tất cả", "← All of them"))) : make("div", {class: "tools"}, search),
    list);
  show(list, "", only);
}

function show(list, query, only) {
  const wanted = folded(query);
  list.replaceChildren(...problems
    .filter(problem => !only || problem.type === "/problems/" + only)
    .filter(problem => folded(JSON.stringify(problem)).includes(wanted))
    .map(problem => make("article", {id: problem.type.slice(10)},
      make("h3", {}, problem.status ? make("span", {class: "status s" + String(problem.status)[0]}, String(problem.status)) : "",
        make("span", {}, problem.title[current()])),
      make("p", {class: "type"}, make("a", {href: problem.type}, problem.type), make("span", {class: "from"}, problem.from.join(", "))),
      make("p", {}, ...prose(problem.meaning[current()])),
      make("p", {class: "remedy"}, make("b", {}, say("Cần làm: ", "What to do: ")), ...prose(problem.remedy[current()])))));
}
