package flatline.model.network;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What tells two runs apart that differ in a single bit: SHA-256 over all parameters as big-endian
 * IEEE doubles, layer by layer, unit by unit, weights and then bias.
 */
public final class Fingerprint {

  private Fingerprint() {}

  /**
   * The fingerprint of some networks, one after the other.
   *
   * @return 64 hexadecimal digits
   */
  public static String of(List<Network> networks) {
    MessageDigest digest = sha256();
    for (Network network : networks) {
      digest.update(bytes(network.toArray()));
      digest.update(bytes(network.leaks()));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static byte[] bytes(double[] numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Double.BYTES);
    for (double number : numbers) {
      bytes.putDouble(number);
    }
    return bytes.array();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
