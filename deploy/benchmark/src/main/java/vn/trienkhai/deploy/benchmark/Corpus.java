package vn.trienkhai.deploy.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Directives made by SQL, past the service: their words are common or rare as in real offices. */
final class Corpus {

    static final String BODY = UnderTest.BODY;

    private static final int AT_ONCE = 5_000;
    private static final String INDEX = "directive_index_found";

    /** The first are in a third of all documents, the last in few. */
    private static final List<String> WORDS =
            List.of(
                    "kế", "hoạch", "thực", "hiện", "nhiệm", "vụ", "công", "tác", "tổ", "chức",
                    "báo", "cáo", "xây", "dựng", "phát", "triển", "quản", "lý", "đơn", "vị", "kinh",
                    "tế", "xã", "hội", "khoa", "học", "giáo", "dục", "nông", "thôn", "rừng", "biển",
                    "đảo", "nước", "sạch", "giao", "thông", "tài", "chính", "ngân", "sách", "đầu",
                    "tư", "văn", "hóa", "thể", "thao", "thanh", "niên", "phụ", "nữ", "lưu", "trữ",
                    "số", "chuyển", "đổi", "cải", "cách", "thủ", "tục", "hồ", "sơ", "dân", "cư",
                    "đô", "thị", "môi", "trường", "đất", "đai", "khoáng", "sản", "du", "lịch", "y");

    private static final String FILL =
            """
            with word as (select row_number() over () - 1 as place, w from unnest(string_to_array(?, ' ')) w),
            made as (
              insert into directive (id, version, told, regime, type, symbol, symbol_key, issuer_text, issued_on,
                     abstract_text, urgency, secrecy, origin, status, monitors, clauses, duties, recipients, unverified,
                     search_key, edited_at)
              select gen_random_uuid(), 0, 0, 'PARTY', (array['PLAN', 'DIRECTIVE', 'GUIDANCE', 'REPORT'])[1 + g.i % 4],
                     g.i || '-KH/TU', g.i || '-KH/TU', 'Corpus', date '2006-01-01' + (g.i * 7919::bigint % 7300)::int,
                     text.abstract, 'NORMAL', 'NONE', 'HISTORICAL', 'IN_FORCE', '[]',
                     jsonb_build_array(jsonb_build_object('ref', 'I', 'kind', 'TASK', 'text', text.clause)),
                     '[]', '[]', '[]', 'x', now()
                from generate_series(?::int, ?::int) as g (i) cross join lateral (
                     select string_agg(w, ' ' order by k) filter (where k <= 12) as abstract,
                            string_agg(w, ' ' order by k) || ' ma' || g.i % 4999 as clause
                       from generate_series(1, 80) k join word on place =
                            floor(pow((hashint8extended(g.i * 1009 + k, 0) & 1073741823) / 1073741824.0, 1.7) * ?)) text
              returning id)
            insert into directive_party select id, ?::uuid, 'KEEPER' from made
            """;

    private final UnderTest system;
    private int filled;

    Corpus(UnderTest system) {
        this.system = system;
    }

    /** Makes more until there are so many, and lets PostgreSQL look at them. */
    void fill(int size) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            var index = definition(statement);
            statement.execute("drop index " + INDEX);
            insert(connection, size);
            statement.execute(index);
            statement.execute("vacuum analyze");
        }
    }

    /** The index is built anew at the end, which is quicker than word by word. */
    private static String definition(Statement statement) throws SQLException {
        try (var rows =
                statement.executeQuery("select pg_get_indexdef('" + INDEX + "'::regclass)")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void insert(Connection connection, int size) throws SQLException {
        try (var insert = connection.prepareStatement(FILL)) {
            while (filled < size) {
                var to = Math.min(size, filled + AT_ONCE);
                insert.setString(1, String.join(" ", WORDS));
                insert.setInt(2, filled + 1);
                insert.setInt(3, to);
                insert.setInt(4, WORDS.size());
                insert.setString(5, BODY);
                insert.executeUpdate();
                filled = to;
            }
        }
    }

    Connection connect() throws SQLException {
        return system.supervisor().postgres().connect("directive");
    }
}
