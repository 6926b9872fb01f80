package vn.trienkhai.deploy.system.evidence;

/** An e-mail as notification-service keeps it. */
public record Letter(String id, Notice about, String state) {}
