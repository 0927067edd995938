package flatline.cli.export;

import flatline.cli.argument.ShownParts;
import flatline.cli.argument.StepCount;
import flatline.cli.argument.UnusableException;
import flatline.model.picture.FilmContent;
import flatline.model.picture.FilmOrder;
import flatline.model.picture.FilmPlan;
import flatline.model.picture.PictureSize;
import flatline.model.scenario.Scenario;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a film shows of a run. */
public final class FilmOptions {

  /** How large a film is unless something else is asked for. */
  public static final PictureSize SIZE = new PictureSize(960, 600, 1);

  private static final int CUSTOMARY_FRAMES = 100;
  private static final int CUSTOMARY_RATE = 12;

  @Option(
      names = "--from",
      paramLabel = "A",
      converter = StepCount.class,
      description = "Of a film: its first step; 0 without this.")
  private @Nullable Long from;

  @Option(
      names = "--to",
      paramLabel = "B",
      converter = StepCount.class,
      description = "Of a film: its last step; the scenario's without this.")
  private @Nullable Long to;

  @Option(
      names = "--frames",
      paramLabel = "N",
      description = "Of a film: spread N frames over these steps, 2 to 2000; 100 without this.")
  private @Nullable Integer frames;

  @Option(
      names = "--fps",
      paramLabel = "F",
      description = "Of a film: frames a second, 1 to 50; 12 without this.")
  private @Nullable Integer rate;

  @Option(
      names = "--show",
      paramLabel = "LIST",
      converter = ShownParts.class,
      description =
          "Of a film: what is seen, planes, networks and charts, separated by commas; all of them"
              + " without this.")
  private @Nullable FilmContent content;

  /** The first of these that was given, if one was. */
  private Optional<String> first() {
    return Stream.of(
            name(from, "--from"),
            name(to, "--to"),
            name(frames, "--frames"),
            name(rate, "--fps"),
            name(content, "--show"))
        .filter(each -> !each.isEmpty())
        .findFirst();
  }

  private static String name(@Nullable Object value, String name) {
    return value == null ? "" : name;
  }

  public boolean isGiven() {
    return first().isPresent();
  }

  /** The name of one that was given. */
  public String given() {
    return first().orElse("");
  }

  /**
   * The film.
   *
   * @param every how many steps lie between two frames, if they are not so many in all
   * @throws flatline.model.rule.Refusal if these are no plan of one
   */
  public FilmOrder order(Scenario scenario, @Nullable Long every, PictureSize size, boolean dark)
      throws UnusableException {
    if (frames != null && every != null) {
      throw new UnusableException("--frames must stand without --every, got both");
    }
    long first = from == null ? 0 : from;
    long last = to == null ? scenario.setup().training().steps() : to;
    int fps = rate == null ? CUSTOMARY_RATE : rate;
    FilmPlan plan =
        every != null
            ? FilmPlan.every(first, last, every, fps)
            : FilmPlan.spread(first, last, frames == null ? CUSTOMARY_FRAMES : frames, fps);
    return new FilmOrder(scenario, plan, content == null ? FilmContent.ALL : content, size, dark);
  }
}
