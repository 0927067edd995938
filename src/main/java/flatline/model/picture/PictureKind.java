package flatline.model.picture;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What there are pictures of. */
public enum PictureKind {
  /** All contenders with their planes and networks, and both charts. */
  RUN(1280, 800),
  /** One contender's plane. */
  PLANE(480, 480),
  /** One contender's network. */
  NETWORK(640, 480),
  /** One contender's hidden units with their states. */
  UNITS(640, 96),
  /** The loss of all contenders over the steps. */
  LOSS(720, 300),
  /** The dead or inactive units of all contenders over the steps. */
  DEAD(720, 300),
  /** The contenders' activations. */
  FUNCTIONS(720, 420),
  /** The derivatives of the contenders' activations. */
  DERIVATIVES(720, 300);

  private final int width;
  private final int height;

  PictureKind(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /** By what it is asked for. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of that id. */
  public static Optional<PictureKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }

  /** Whether there is one for each contender. */
  public boolean isOfContender() {
    return this == PLANE || this == NETWORK || this == UNITS;
  }

  /** Whether it is the same at every step. */
  public boolean isTimeless() {
    return this == FUNCTIONS || this == DERIVATIVES;
  }

  /** How large it is unless something else is asked for. */
  public PictureSize size(int scale) {
    return new PictureSize(width, height, scale);
  }
}
