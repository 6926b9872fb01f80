package vn.trienkhai.platform.testing.lint;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One operation of a contract with what is said for all operations of its path. */
public record Operation(String method, String path, Place place, List<Place> parameters) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    public static Stream<Operation> all(Place contract) {
        return contract.at("paths").members().entrySet().stream()
                .flatMap(path -> of(path.getKey(), path.getValue()));
    }

    private static Stream<Operation> of(String path, Place item) {
        return item.members().entrySet().stream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .map(entry -> of(entry, path, item));
    }

    private static Operation of(Map.Entry<String, Place> entry, String path, Place item) {
        var parameters =
                Stream.of(item, entry.getValue())
                        .flatMap(place -> place.at("parameters").items().stream())
                        .toList();
        return new Operation(entry.getKey(), path, entry.getValue(), parameters);
    }

    public String text(String name) {
        return place.text(name);
    }

    public List<String> list(String name) {
        return place.at(name).items().stream().map(item -> item.json().asText()).toList();
    }

    public boolean isPublic() {
        return place.json().path("x-public").asBoolean(false);
    }

    public boolean has(String header) {
        return parameters(header).findAny().isPresent();
    }

    /** The header parameters of this name, or with an empty name all of them, as written. */
    public Stream<Place> parameters(String header) {
        return parameters.stream()
                .filter(each -> each.followed().text("in").equals("header"))
                .filter(each -> header.isEmpty() || each.followed().text("name").equals(header));
    }

    public Stream<Place> in(String where) {
        return parameters.stream().map(Place::followed).filter(at -> at.text("in").equals(where));
    }

    public Place body() {
        return place.at("requestBody").followed();
    }

    public boolean answers(int status) {
        return place.at("responses").at(Integer.toString(status)).exists();
    }

    public List<String> goodAnswers() {
        return place.at("responses").members().keySet().stream()
                .filter(status -> status.startsWith("2"))
                .toList();
    }

    public Stream<Place> refusals() {
        return place.at("responses").members().entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith("2") && !entry.getKey().equals("304"))
                .map(entry -> entry.getValue().followed());
    }

    /** Everything that has a media type: the body and each answer. */
    public Stream<Map.Entry<String, Place>> contents() {
        return Stream.concat(
                        Stream.of(body()),
                        place.at("responses").members().values().stream().map(Place::followed))
                .flatMap(each -> each.at("content").members().entrySet().stream());
    }

    @Override
    public String toString() {
        return method.toUpperCase(Locale.ROOT) + " " + path;
    }
}
