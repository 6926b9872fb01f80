package vn.trienkhai.directive.files;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** How large files may be and where they are kept: {@code trienkhai.files.*}. */
@ConfigMapping(prefix = "trienkhai.files")
interface FileSettings {

    /** The longest file, in bytes: 100 MiB. */
    @WithDefault("104857600")
    long maxBytes();

    /** How many files one directive may have. */
    @WithDefault("100")
    int maxPerDirective();

    /** What an archive may hold unpacked, in bytes: 1 GiB. */
    @WithDefault("1073741824")
    long maxUnpackedBytes();

    /** Where a file waits while it is received. */
    @WithDefault("${java.io.tmpdir}")
    Path spool();

    /** Where new files go; older ones are read from where they are. */
    @WithDefault("database")
    Place store();

    S3 s3();

    /** The places a file can be kept in. */
    enum Place {
        DATABASE,
        S3
    }

    /** The S3-compatible store. */
    interface S3 {
        Optional<URI> endpoint();

        @WithDefault("us-east-1")
        String region();

        @WithDefault("directive-files")
        String bucket();

        Optional<String> accessKey();

        Optional<String> secretKey();
    }
}
