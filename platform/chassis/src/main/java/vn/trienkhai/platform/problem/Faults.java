package vn.trienkhai.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Where a request is wrong: JSON pointers for bodies, names for parameters. */
final class Faults {

    private Faults() {}

    /** Whether our own answer broke the contract, which is a bug and not the caller's fault. */
    static boolean areOurs(ConstraintViolationException e) {
        return e.getConstraintViolations().stream()
                .flatMap(
                        violation ->
                                StreamSupport.stream(
                                        violation.getPropertyPath().spliterator(), false))
                .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    static List<Fault> of(ConstraintViolationException e) {
        return e.getConstraintViolations().stream()
                .map(violation -> new Fault(pointer(violation), violation.getMessage()))
                .sorted((a, b) -> a.pointer().compareTo(b.pointer()))
                .toList();
    }

    static Fault of(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return new Fault(
                    pointer(unknown), "There is no property '" + unknown.getPropertyName() + "'");
        }
        if (e instanceof NotNfcException notNfc) {
            return new Fault(pointer(notNfc), "Text must be in Unicode normal form C, without NUL");
        }
        if (e instanceof JsonMappingException mapping) {
            return new Fault(
                    pointer(mapping), "The value is not of the form the contract asks for");
        }
        var at = e.getLocation();
        var where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        return new Fault("", "This is not JSON in UTF-8" + where);
    }

    static String typeOf(JsonProcessingException e) {
        return switch (e) {
            case UnrecognizedPropertyException _ -> "unknown-property";
            case NotNfcException _ -> "text-not-nfc";
            case JsonMappingException mapping
                    when mapping.getCause() instanceof JsonProcessingException cause
                            && !(cause instanceof JsonMappingException) ->
                    "malformed-json";
            case JsonMappingException _ -> "validation-failed";
            default -> "malformed-json";
        };
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(
                        step ->
                                "/"
                                        + (step.getFieldName() == null
                                                ? step.getIndex()
                                                : step.getFieldName()))
                .collect(Collectors.joining());
    }

    private static String pointer(ConstraintViolation<?> violation) {
        var nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false).toList();
        var ofMethod = !nodes.isEmpty() && nodes.getFirst().getKind() == ElementKind.METHOD;
        if (ofMethod && nodes.size() == 2) {
            return nodes.getLast().getName();
        }
        return nodes.stream()
                .skip(ofMethod ? 2 : 0)
                .map(Faults::step)
                .collect(Collectors.joining());
    }

    private static String step(Path.Node node) {
        var index = node.getIndex() == null ? "" : "/" + node.getIndex();
        var name =
                node.getKind() == ElementKind.CONTAINER_ELEMENT || node.getName() == null
                        ? ""
                        : "/" + node.getName();
        return index + name;
    }
}
