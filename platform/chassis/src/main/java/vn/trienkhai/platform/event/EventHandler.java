package vn.trienkhai.platform.event;

/**
 * What a capability does with one type of foreign event.
 *
 * @param <T> our own view of it: a record of only the fields we read
 */
public interface EventHandler<T> {

    /** The type as the owner's contract names it. */
    String type();

    Class<T> view();

    /**
     * Called in a worker's unit of work, once per event, in the order of the aggregate. An
     * exception parks the event and all later ones of its aggregate, unless the database was away:
     * then the batch is tried again.
     */
    void handle(T event, Told told);
}
