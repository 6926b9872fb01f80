package vn.trienkhai.gateway.exchange;

/** An operation that the gateway answers itself; found by its operationId in the contract. */
public interface OwnOperation {

    /** As in {@code contracts/openapi.yaml}. */
    String operationId();

    /** Answers, now or later; throws a {@link vn.trienkhai.gateway.problem.Refused} to refuse. */
    void answer(Exchange exchange);
}
