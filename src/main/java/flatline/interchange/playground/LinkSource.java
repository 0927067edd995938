package flatline.interchange.playground;

import flatline.interchange.json.Shown;
import flatline.model.data.DataSource;
import flatline.model.data.DataSource.Point;
import flatline.model.data.Task;
import flatline.model.rule.Real;
import flatline.model.rule.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * What the page draws its samples from.
 *
 * @param set which data
 * @param noise in percent, from 0
 * @param seed as the link has it
 */
record LinkSource(LinkDataset set, double noise, String seed) {

  /** The seed of a link without one, for which the page draws one. */
  static final String SEED = "0.12345";

  /**
   * What a link says of it.
   *
   * @throws Refusal if the noise is no number
   */
  static LinkSource of(LinkText link) {
    Task task = link.word("problem", LinkWords.PROBLEMS, Task.CLASSIFICATION);
    boolean classes = task == Task.CLASSIFICATION;
    LinkDataset set =
        link.value(LinkDataset.key(task))
            .flatMap(id -> LinkDataset.named(id, task))
            .orElse(classes ? LinkDataset.CIRCLE : LinkDataset.PLANE);
    double noise = link.number("noise", 0);
    Refusal.unless(
        Double.isFinite(noise), "noise", "be a number", Shown.text(link.raw("noise").orElse("")));
    // As the page's slider corrects it.
    return new LinkSource(
        set, noise > 80 ? 50 : Math.max(noise, 0), link.value("seed").orElse(SEED));
  }

  /** What a link says, if that is what samples can be drawn from. */
  static Optional<LinkSource> of(String origin) {
    return Optional.of(origin)
        .filter(PlaygroundLink::isLink)
        .map(LinkText::new)
        .flatMap(LinkSource::told);
  }

  /** What points say of where they come from, if they are indeed those of the page. */
  static Optional<LinkSource> from(DataSource.Points points) {
    return points
        .origin()
        .flatMap(LinkSource::of)
        .filter(data -> data.set.samples() == points.size())
        .filter(data -> data.draw(new ScriptRandom(data.seed)).equals(points.points()));
  }

  private static Optional<LinkSource> told(LinkText origin) {
    try {
      return Optional.of(of(origin));
    } catch (Refusal nonsense) {
      return Optional.empty();
    }
  }

  /**
   * Draws the samples.
   *
   * @param random the first numbers of the seed; goes on to the weights
   */
  List<Point> draw(ScriptRandom random) {
    return LinkSamples.draw(set, random, noise / 100);
  }

  /** The samples, which tell where they come from. */
  DataSource.Points points(ScriptRandom random) {
    return DataSource.Points.of(draw(random)).from(origin());
  }

  /** The shortest link that has them. */
  private String origin() {
    String problem = LinkWords.word(LinkWords.PROBLEMS, set.task()).orElseThrow();
    return LinkWords.PAGE
        + set.key()
        + "="
        + set.id()
        + "&noise="
        + Real.text(noise)
        + "&seed="
        + seed
        + "&problem="
        + problem;
  }
}
