// The two languages of the page. Vietnamese unless the reader prefers English.
const stored = localStorage.getItem("language");
let language = stored ?? (navigator.language.startsWith("vi") || !navigator.languages.some(l => l.startsWith("en")) ? "vi" : "en");

export const current = () => language;
export const say = (vi, en) => language === "vi" ? vi : en;

export function paint(root = document) {
  document.documentElement.lang = language;
  for (const node of root.querySelectorAll("[data-vi]")) node.replaceChildren(...prose(node.dataset[language]));
  for (const node of root.querySelectorAll("[data-vi-placeholder]")) node.placeholder = node.dataset[language + "Placeholder"];
}

export function toggle() {
  language = language === "vi" ? "en" : "vi";
  localStorage.setItem("language", language);
}

/** An element with text or children; text is never read as markup. */
export function make(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter(child => child !== undefined && child !== null && child !== false));
  return node;
}

/** `code` between backticks becomes code, the rest stays text. */
export function prose(text = "") {
  return text.split("`").map((part, i) => i % 2 ? make("code", {}, part) : part);
}

/** For search: without tones, đ as d. */
export const folded = text => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d").replace(/Đ/g, "D").toLowerCase();
