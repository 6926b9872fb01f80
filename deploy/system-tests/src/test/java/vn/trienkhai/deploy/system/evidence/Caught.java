package vn.trienkhai.deploy.system.evidence;

/** A message the mail server has taken. */
public record Caught(String messageId, String to) {

    /** The part of the Message-ID before the @, which is the id of the letter. */
    public String letterId() {
        return messageId.replaceAll("^<|@.*$", "");
    }
}
