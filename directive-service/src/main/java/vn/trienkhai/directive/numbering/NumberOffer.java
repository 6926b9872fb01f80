package vn.trienkhai.directive.numbering;

import java.util.UUID;

/** What the registers say when a document asks for a number. */
public sealed interface NumberOffer {

    /** A number that can be had: new, reserved or given back. */
    record Given(UUID registerId, int number, String type, String symbol) implements NumberOffer {}

    /** Why there is none; the code is stable. */
    record Refused(String code, String detail) implements NumberOffer {}
}
