package vn.trienkhai.directive.files;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** A bucket of an S3-compatible store. Its client is made when it is first needed. */
@ApplicationScoped
class ObjectStore {

    private final FileSettings.S3 settings;
    private @Nullable S3Client client;

    @Inject
    ObjectStore(FileSettings settings) {
        this(settings.s3());
    }

    ObjectStore(FileSettings.S3 settings) {
        this.settings = settings;
    }

    boolean isConfigured() {
        return settings.endpoint().isPresent();
    }

    void put(String key, Path file) {
        client().putObject(put -> put.bucket(settings.bucket()).key(key), file);
    }

    InputStream get(String key, ByteRange range) {
        return client().getObject(
                        get -> get.bucket(settings.bucket()).key(key).range(range.asAsked()));
    }

    void delete(String key) {
        client().deleteObject(delete -> delete.bucket(settings.bucket()).key(key));
    }

    @PreDestroy
    synchronized void close() {
        if (client != null) {
            client.close();
        }
    }

    private synchronized S3Client client() {
        if (client == null) {
            client = made();
        }
        return client;
    }

    /** Plain signed requests, which every compatible store understands. */
    private S3Client made() {
        var credentials =
                AwsBasicCredentials.create(
                        settings.accessKey().orElseThrow(), settings.secretKey().orElseThrow());
        return S3Client.builder()
                .endpointOverride(settings.endpoint().orElseThrow())
                .region(Region.of(settings.region()))
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .forcePathStyle(true)
                .serviceConfiguration(service -> service.chunkedEncodingEnabled(false))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClient(
                        UrlConnectionHttpClient.builder()
                                .connectionTimeout(Duration.ofSeconds(5))
                                .socketTimeout(Duration.ofSeconds(30))
                                .build())
                .build();
    }
}
