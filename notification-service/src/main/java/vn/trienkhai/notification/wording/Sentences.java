package vn.trienkhai.notification.wording;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/**
 * Title and text of a notice, from the templates {@code <language>/title.txt} and {@code text.txt}.
 */
@ApplicationScoped
public class Sentences {

    private final Engine engine;

    Sentences(Engine engine) {
        this.engine = engine;
    }

    /** One line without control characters, fit for the subject of an e-mail. */
    public String title(Saying saying, Language language) {
        return render("title.txt", saying, language);
    }

    /** One or two sentences. */
    public String text(Saying saying, Language language) {
        return render("text.txt", saying, language);
    }

    private String render(String name, Saying saying, Language language) {
        return template(language, name)
                .data("n", saying)
                .render()
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
    }

    private Template template(Language language, String name) {
        var id = language.code() + "/" + name;
        return Objects.requireNonNull(engine.getTemplate(id), id);
    }
}
