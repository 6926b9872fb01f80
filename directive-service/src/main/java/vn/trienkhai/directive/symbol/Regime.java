package vn.trienkhai.directive.symbol;

import org.jspecify.annotations.Nullable;

/** Which rules of form and numbering a document follows. */
public enum Regime {
    PARTY,
    STATE;

    /** The symbol a number becomes; the Party always writes a type. */
    public String symbol(int number, @Nullable String typeAbbreviation, String bodyAbbreviation) {
        return switch (this) {
            case PARTY ->
                    Symbol.party(
                            number,
                            typeAbbreviation == null ? "CV" : typeAbbreviation,
                            bodyAbbreviation);
            case STATE -> Symbol.state(number, typeAbbreviation, bodyAbbreviation);
        };
    }
}
