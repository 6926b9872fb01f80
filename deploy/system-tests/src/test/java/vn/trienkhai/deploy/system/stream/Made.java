package vn.trienkhai.deploy.system.stream;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SplittableRandom;

/** A file that is made while it is read: it begins like a PDF, and nothing in it repeats. */
public final class Made extends InputStream {

    private static final byte[] HEAD = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    private static final int BLOCK = 64 * 1024;

    private final SplittableRandom random;
    private final MessageDigest digest = digest();
    private final byte[] block = new byte[BLOCK];
    private final long length;
    private long made;
    private int at = BLOCK;

    /** The same seed makes the same bytes. */
    public Made(long seed, long length) {
        this.random = new SplittableRandom(seed);
        this.length = length;
    }

    @Override
    public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int wanted) {
        if (made == length) {
            return -1;
        }
        if (at == BLOCK) {
            next();
        }
        int given = (int) Math.min(Math.min(wanted, BLOCK - at), length - made);
        System.arraycopy(block, at, into, from, given);
        digest.update(block, at, given);
        at += given;
        made += given;
        return given;
    }

    private void next() {
        random.nextBytes(block);
        if (made == 0) {
            System.arraycopy(HEAD, 0, block, 0, HEAD.length);
        }
        at = 0;
    }

    /** Of what was read so far, in hex. */
    public String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What computes a SHA-256. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
