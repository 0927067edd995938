package flatline.model.theory;

import java.util.List;

/**
 * A statement of the literature about units and networks, proved or not, with what it takes to
 * check it here.
 *
 * <p>To add one: write its class here, name it in {@link #all()}, and give it its texts in {@code
 * laws.properties}.
 */
public sealed interface Law permits ChanceLaw, LeakyClock {

  /** One of every kind, in the order in which they are offered. */
  static List<Law> all() {
    return List.of(
        new ConstantBias(),
        new PolygonData(),
        new NormalBias(),
        new UniformBias(),
        new OffCentreDisc(),
        new OffsetCloud(),
        new LowTarget(),
        new WedgeData(),
        new SymmetricPoints(),
        new HalfPlane(),
        new WholeLayer(),
        AnyData.ofCircle(),
        new SecondLayer(),
        new OneInput(),
        new LineData(),
        new PlaneData(),
        new AsymmetricStart(),
        new LeakyClock());
  }

  /** The name that files and the command line use. */
  String id();

  /** What it depends on; the first is the one to draw a curve over unless another is chosen. */
  List<Parameter> parameters();

  /** What it is about, in a sentence: of what the probability is, and for which networks. */
  default String statement() {
    return LawWording.of(id());
  }

  /** Where it was published. */
  String source();

  /** Whether something is proved of it; else it is measured alone, and everything is possible. */
  default boolean isProved() {
    return true;
  }

  /** What it says. */
  Prediction predict(LawSettings at);
}
