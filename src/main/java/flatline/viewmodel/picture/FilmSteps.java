package flatline.viewmodel.picture;

import flatline.model.picture.FilmPlan;
import flatline.model.rule.Refusal;
import flatline.model.rule.Whole;
import flatline.model.scenario.Setup;
import flatline.viewmodel.Allowed;
import flatline.viewmodel.Message;
import flatline.viewmodel.NumberSetting;
import flatline.viewmodel.Scale;
import java.util.Optional;

/** Which steps a film shows, how many frames that makes and how fast. */
public final class FilmSteps {

  private static final int FRAMES = 100;
  private static final int RATE = 12;
  private static final int STRIDE = 10;

  private final Runnable change;
  private final NumberSetting from;
  private final NumberSetting to;
  private final NumberSetting frames;
  private final NumberSetting every;
  private final NumberSetting rate;

  /**
   * @param change is told of each
   */
  FilmSteps(Runnable change) {
    this.change = change;
    Whole steps = new Whole(0, Setup.Schedule.STEPS.most());
    from = setting("setting.filmFrom", steps, 0);
    to = setting("setting.filmTo", steps, 1);
    frames = setting("setting.filmFrames", FilmPlan.FRAMES, FRAMES);
    every = setting("setting.filmEvery", Setup.Schedule.STEPS, STRIDE);
    rate = setting("setting.filmRate", FilmPlan.RATES, RATE);
  }

  private NumberSetting setting(String key, Whole range, long first) {
    var setting =
        new NumberSetting(
            key,
            Scale.linear((double) range.least(), (double) range.most(), 1),
            Allowed.of(range),
            _ -> Optional.empty());
    setting.show((double) first);
    setting.valueProperty().subscribe((_, _) -> change.run());
    return setting;
  }

  /** The first step. */
  public NumberSetting from() {
    return from;
  }

  /** The last step. */
  public NumberSetting to() {
    return to;
  }

  /** How many frames. */
  public NumberSetting frames() {
    return frames;
  }

  /** How many steps lie between two frames. */
  public NumberSetting every() {
    return every;
  }

  /** Frames a second. */
  public NumberSetting rate() {
    return rate;
  }

  /** Shows all of a run. */
  void span(long last) {
    from.show(0);
    to.show((double) last);
  }

  /** What is wrong with them, if something is. */
  Optional<Message> problem(boolean strided) {
    if (to.value() <= from.value()) {
      return Optional.of(Message.of("film.backwards"));
    }
    try {
      plan(strided);
      return Optional.empty();
    } catch (Refusal tooMany) {
      return Optional.of(
          Message.of(
              "film.tooMany",
              Long.toString(FilmPlan.FRAMES.least()),
              Long.toString(FilmPlan.FRAMES.most())));
    }
  }

  /**
   * The plan that they make.
   *
   * @throws Refusal if they make none
   */
  FilmPlan plan(boolean strided) {
    long first = (long) from.value();
    long last = (long) to.value();
    int fps = (int) rate.value();
    return strided
        ? FilmPlan.every(first, last, (long) every.value(), fps)
        : FilmPlan.spread(first, last, (int) frames.value(), fps);
  }
}
