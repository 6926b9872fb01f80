package vn.trienkhai.directive.reader.recipient;

import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.Recipient.Purpose;

/**
 * One line of Nơi nhận.
 *
 * @param name as written, without purpose and "Lưu"
 * @param purposeText as written, for example để báo cáo; lưu for the archive line
 * @param sameAsAbove whether it is "Như trên": the bodies of Kính gửi
 */
public record ReadRecipient(
        String name, @Nullable String purposeText, Purpose purpose, boolean sameAsAbove) {

    /** As a list has it: "Ban Bí thư (để báo cáo)". */
    @Override
    public String toString() {
        return purposeText == null ? name : "%s (%s)".formatted(name, purposeText);
    }
}
