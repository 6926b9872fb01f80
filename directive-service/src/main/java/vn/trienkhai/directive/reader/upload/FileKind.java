package vn.trienkhai.directive.reader.upload;

/** What a document came as. */
public enum FileKind {
    PASTED,
    PLAIN_TEXT,
    DOCX,
    PDF
}
