package vn.trienkhai.deploy.system.evidence;

/** That a body was told of an event, in one channel. */
public record Notice(String eventId, String bodyId) {}
