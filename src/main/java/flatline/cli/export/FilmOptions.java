package flatline.cli.export;

import flatline.cli.argument.Arguments;
import flatline.cli.argument.Given;
import flatline.cli.argument.StepCount;
import flatline.cli.argument.UnusableException;
import flatline.model.picture.FilmContent;
import flatline.model.picture.FilmOrder;
import flatline.model.picture.FilmPlan;
import flatline.model.picture.PictureSize;
import flatline.model.scenario.Scenario;
import java.util.List;

/** What a film shows of a run. */
public final class FilmOptions {

  /** How large a film is unless something else is asked for. */
  public static final PictureSize SIZE = new PictureSize(960, 600, 1);

  private static final int CUSTOMARY_FRAMES = 100;
  private static final int CUSTOMARY_RATE = 12;

  private final Given<Long> from;
  private final Given<Long> to;
  private final Given<Integer> frames;
  private final Given<Integer> rate;
  private final Given<FilmContent> content;

  /** Adds its options. */
  public FilmOptions(Arguments arguments) {
    from =
        arguments
            .option("--from", "A", "Of a film: its first step; 0 without this.")
            .of(new StepCount());
    to =
        arguments
            .option("--to", "B", "Of a film: its last step; the scenario's without this.")
            .of(new StepCount());
    frames =
        arguments
            .option(
                "--frames",
                "N",
                "Of a film: spread N frames over these steps, 2 to 2000; 100 without this.")
            .of(Integer.class);
    rate =
        arguments
            .option("--fps", "F", "Of a film: frames a second, 1 to 50; 12 without this.")
            .of(Integer.class);
    content =
        arguments
            .option(
                "--show",
                "LIST",
                "Of a film: what is seen, planes, networks and charts, separated by commas; all of"
                    + " them without this.")
            .of(new ShownParts());
  }

  /** All of them. */
  public List<Given<?>> all() {
    return List.of(from, to, frames, rate, content);
  }

  /**
   * The film.
   *
   * @param every how many steps lie between two frames, unless they are so many in all
   * @throws flatline.model.rule.Refusal if these are no plan of one
   */
  public FilmOrder order(Scenario scenario, Given<Long> every, PictureSize size, boolean dark)
      throws UnusableException {
    if (frames.isGiven() && every.isGiven()) {
      throw new UnusableException("--frames must stand without --every, got both");
    }
    long first = from.or(0L);
    long last = to.or(scenario.setup().training().steps());
    int fps = rate.or(CUSTOMARY_RATE);
    FilmPlan plan =
        every.isGiven()
            ? FilmPlan.every(first, last, every.get(), fps)
            : FilmPlan.spread(first, last, frames.or(CUSTOMARY_FRAMES), fps);
    return new FilmOrder(scenario, plan, content.or(FilmContent.ALL), size, dark);
  }
}
