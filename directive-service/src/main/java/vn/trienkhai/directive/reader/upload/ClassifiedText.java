package vn.trienkhai.directive.reader.upload;

import java.text.Normalizer;
import java.util.stream.Stream;
import vn.trienkhai.directive.content.SecrecyMark;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.Secrecy;

/** Refuses a text marked MẬT, TỐI MẬT or TUYỆT MẬT before anything of it is kept. */
public final class ClassifiedText {

    /** Marks stand on the first pages; further on the plain line is looked for. */
    private static final int MARKED = 200_000;

    private ClassifiedText() {}

    public static void refuse(String text) {
        var composed =
                Normalizer.isNormalized(text, Normalizer.Form.NFC)
                        ? text
                        : Normalizer.normalize(text, Normalizer.Form.NFC);
        SecrecyMark.refuseIn(Stream.of(composed));
        var head = text.length() > MARKED ? text.substring(0, MARKED) : text;
        if (Secrecy.mark(KeptText.of(head)).isPresent()) {
            throw SecrecyMark.refusal("The text carries a secrecy mark");
        }
    }
}
