package vn.trienkhai.report.directory;

/** Our views of events about bodies and directives, for the test of the owner's contract. */
public final class DirectoryViews {

    public static final Class<? extends Record> ISSUED = DirectiveIssued.class;
    public static final Class<? extends Record> ORGANIZATION = OrganizationRecorded.class;

    private DirectoryViews() {}
}
