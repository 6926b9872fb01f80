package vn.trienkhai.directive.reader.upload;

import java.text.Normalizer;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.SecrecyMark;
import vn.trienkhai.directive.reader.Secrecy;

/**
 * Refuses a text marked MẬT, TỐI MẬT or TUYỆT MẬT, wherever the mark stands, before anything of it
 * is kept.
 */
public final class ClassifiedText {

    private ClassifiedText() {}

    /** Any words of an XML. */
    static void refuseIn(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.CHARACTERS) {
                refuse(xml.getText());
            }
        }
    }

    public static void refuse(@Nullable String text) {
        if (text == null) {
            return;
        }
        var composed =
                Normalizer.isNormalized(text, Normalizer.Form.NFC)
                        ? text
                        : Normalizer.normalize(text, Normalizer.Form.NFC);
        SecrecyMark.refuseIn(Stream.of(composed));
        if (Secrecy.isMarked(composed)) {
            throw SecrecyMark.refusal("The text carries a secrecy mark");
        }
    }
}
