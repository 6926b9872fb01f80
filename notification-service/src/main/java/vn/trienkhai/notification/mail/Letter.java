package vn.trienkhai.notification.mail;

import org.jspecify.annotations.Nullable;

/**
 * What the templates of an e-mail can name.
 *
 * @param body the name of the body that is told, once known
 */
public record Letter(String title, String text, String link, @Nullable String body) {}
