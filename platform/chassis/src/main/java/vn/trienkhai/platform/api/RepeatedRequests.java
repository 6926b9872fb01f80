package vn.trienkhai.platform.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.interceptor.InvocationContext;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.identity.Caller;
import vn.trienkhai.platform.work.DatabaseAway;

/**
 * Idempotency-Key (draft-ietf-httpapi-idempotency-key-header-07): the key is stored in the
 * transaction of the effect, so a request that is repeated after a lost answer gets the first
 * answer and has no second effect.
 */
@RequestScoped
class RepeatedRequests {

    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended(?, 7))";
    private static final String FIND =
            "select request_hash, answer from idempotency_key where client = ? and operation = ? and key = ?";
    private static final String KEEP =
            "insert into idempotency_key (client, operation, key, request_hash, answer) values (?, ?, ?, ?, ?)";

    private final DataSource dataSource;
    private final ObjectMapper json;
    private boolean wasRepeated;

    RepeatedRequests(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /** Whether this request got a kept answer. */
    boolean wasRepeated() {
        return wasRepeated;
    }

    @Nullable Object answer(
            Caller caller,
            Operation operation,
            String key,
            InvocationContext call,
            Supplier<@Nullable Object> act) {
        var client = caller.subject() + "/" + caller.body();
        var hash = hash(call.getParameters());
        try (var connection = dataSource.getConnection()) {
            lock(connection, client + "/" + operation.name() + "/" + key);
            var kept = find(connection, client, operation.name(), key);
            if (kept != null) {
                return repeat(kept, hash, call);
            }
            var answer = act.get();
            keep(connection, client, operation.name(), key, new Kept(hash, write(answer)));
            return answer;
        } catch (SQLException e) {
            throw DatabaseAway.or(e);
        }
    }

    private @Nullable Object repeat(Kept kept, byte[] hash, InvocationContext call) {
        if (!Arrays.equals(kept.hash(), hash)) {
            throw RequestProblem.keyReused();
        }
        wasRepeated = true;
        try {
            var type = json.constructType(call.getMethod().getGenericReturnType());
            return kept.answer() == null ? null : json.readValue(kept.answer(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept answer cannot be read", e);
        }
    }

    private static void lock(Connection connection, String name) throws SQLException {
        try (var statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                if (rows.next() && !rows.getBoolean(1)) {
                    throw RequestProblem.keyInUse();
                }
            }
        }
    }

    private static @Nullable Kept find(
            Connection connection, String client, String operation, String key)
            throws SQLException {
        try (var statement = connection.prepareStatement(FIND)) {
            statement.setString(1, client);
            statement.setString(2, operation);
            statement.setString(3, key);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? new Kept(rows.getBytes(1), rows.getString(2)) : null;
            }
        }
    }

    private static void keep(
            Connection connection, String client, String operation, String key, Kept kept)
            throws SQLException {
        try (var statement = connection.prepareStatement(KEEP)) {
            statement.setString(1, client);
            statement.setString(2, operation);
            statement.setString(3, key);
            statement.setBytes(4, kept.hash());
            statement.setString(5, kept.answer());
            statement.executeUpdate();
        }
    }

    private byte[] hash(Object[] parameters) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var parameter : parameters) {
                digest.update(bytes(parameter));
                digest.update((byte) '\n');
            }
            return digest.digest();
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("A request cannot be hashed", e);
        }
    }

    /** A body that was received whole counts by its bytes; one that still streams cannot. */
    private byte[] bytes(Object parameter) throws JsonProcessingException {
        if (parameter instanceof ByteArrayInputStream whole) {
            var bytes = whole.readAllBytes();
            whole.reset();
            return bytes;
        }
        var text = parameter instanceof InputStream ? "stream" : json.writeValueAsString(parameter);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private @Nullable String write(@Nullable Object answer) {
        try {
            return answer == null ? null : json.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer cannot be kept", e);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // a hash, compared by content
    private record Kept(byte[] hash, @Nullable String answer) {}
}
