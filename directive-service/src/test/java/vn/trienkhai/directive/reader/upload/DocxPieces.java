package vn.trienkhai.directive.reader.upload;

/** Pieces of the parts of a DOCX: paragraphs, styles, lists. */
final class DocxPieces {

    private DocxPieces() {}

    static String looks(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId='%d'>%s</w:abstractNum>"
                .formatted(id, String.join("", levels));
    }

    static String level(int at, String format, String text, String more) {
        return "<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/>%s<w:lvlText w:val='%s'/></w:lvl>"
                .formatted(at, format, more, text);
    }

    static String decimal(String style) {
        return level(1, "decimal", "%2.", "<w:pStyle w:val='" + style + "'/>");
    }

    static String restart(int at, int with) {
        var text = "%" + (at + 1) + ".";
        return level(at, "decimal", text, "<w:lvlRestart w:val='" + with + "'/>");
    }

    static String list(int id, int looks, String own) {
        return "<w:num w:numId='%d'><w:abstractNumId w:val='%d'/>%s</w:num>"
                .formatted(id, looks, own);
    }

    static String override(int start) {
        return "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='%d'/></w:lvlOverride>"
                .formatted(start);
    }

    static String style(String id, String basedOn, String properties) {
        return "<w:style w:type='paragraph' w:styleId='%s'><w:basedOn w:val='%s'/><w:pPr>%s</w:pPr></w:style>"
                .formatted(id, basedOn, properties);
    }

    static String p(String style, String text) {
        return p(style, "", text);
    }

    static String p(String style, String properties, String text) {
        return "<w:p><w:pPr><w:pStyle w:val='%s'/>%s</w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
                .formatted(style, properties, text);
    }

    static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
                .formatted(level, list, text);
    }

    static String run(String properties, String text) {
        return "<w:r><w:rPr>%s</w:rPr><w:t xml:space='preserve'>%s</w:t></w:r>"
                .formatted(properties, text);
    }
}
