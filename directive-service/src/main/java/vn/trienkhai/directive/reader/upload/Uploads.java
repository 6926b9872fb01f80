package vn.trienkhai.directive.reader.upload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.trienkhai.platform.problem.DomainProblem;

/**
 * Text out of a file of up to 20 MiB, by what the file is and not by what it is called. Every
 * refusal has a name; time and memory are bounded whatever the file holds (row 146).
 */
public final class Uploads {

    public static final int LIMIT = Budget.FILE;

    /** Characters of a text. */
    public static final int LONGEST = Budget.TEXT;

    private Uploads() {}

    public static Extracted read(byte[] file) {
        return read(file, _ -> {});
    }

    /**
     * As {@link #read(byte[])}, telling how much memory it takes.
     *
     * @param memory hears from time to time how many bytes are needed besides those of the file
     */
    public static Extracted read(byte[] file, LongConsumer memory) {
        return within(file, memory, budget -> checked(extracted(file, budget)));
    }

    /**
     * The words of a workbook, a presentation or an open document: to be found by, not to be read.
     */
    public static String words(byte[] file) {
        return within(file, _ -> {}, budget -> checked(OfficeWords.read(file, budget)));
    }

    /** What is done with an open PDF. */
    @FunctionalInterface
    public interface OfPdf<T> {
        T read(PDDocument document) throws IOException;
    }

    /** Something else that a PDF has besides its text. */
    public static <T> T ofPdf(byte[] file, OfPdf<T> reading) {
        return within(file, _ -> {}, budget -> Pdf.open(file, budget, reading));
    }

    private static <T> T within(byte[] file, LongConsumer memory, Function<Budget, T> reading) {
        requireFitting(file);
        try {
            return reading.apply(Budget.of(file.length, memory));
        } catch (StackOverflowError e) {
            throw new UploadProblem.Damaged("file");
        }
    }

    /** Refuses what is longer than any document. */
    public static void requireFitting(byte[] file) {
        if (file.length > LIMIT) {
            throw new UploadProblem.TooLarge();
        }
    }

    public static DomainProblem tooLong() {
        return new UploadProblem.TextTooLong();
    }

    /** Text that was pasted. */
    public static Extracted pasted(String text) {
        return checked(new Extracted(FileKind.PASTED, TextBuffer.clean(text), 0));
    }

    private static Extracted extracted(byte[] file, Budget budget) {
        var head = new String(file, 0, Math.min(file.length, 1024), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return Pdf.read(file, budget);
        }
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
            return new Extracted(FileKind.DOCX, Docx.read(file, budget), 0);
        }
        refuseKnown(head);
        return new Extracted(FileKind.PLAIN_TEXT, TextBuffer.clean(PlainText.of(file, budget)), 0);
    }

    private static void refuseKnown(String head) {
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw new UploadProblem.KindNotRead("a file of old Office (DOC, XLS) or a locked one");
        }
        if (head.startsWith("{\\rtf")) {
            throw new UploadProblem.KindNotRead("an RTF file");
        }
        if (head.startsWith("\u00FF\u00D8\u00FF")
                || head.startsWith("\u0089PNG")
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*")) {
            throw new UploadProblem.KindNotRead("a picture");
        }
    }

    private static Extracted checked(Extracted document) {
        checked(document.text());
        return document;
    }

    private static String checked(String text) {
        if (text.length() > Budget.TEXT) {
            throw tooLong();
        }
        if (text.chars().noneMatch(Character::isLetter)) {
            throw new UploadProblem.Empty();
        }
        LegacyFonts.in(text)
                .ifPresent(
                        encoding -> {
                            throw new UploadProblem.LegacyFont(encoding);
                        });
        return text;
    }
}
