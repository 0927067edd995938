package flatline.model.loop;

import flatline.model.work.Latest;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The snapshots that a loop offers: the latest lies there until it is taken.
 *
 * <p>A look at very many samples takes longer than a picture may. What a change by hand does to the
 * planes is shown before it then; a command that comes meanwhile does not wait for it, but not
 * twice in a row where there was nothing to show before: whoever drags through the steps sees them
 * pass; and the steps before the next look get as much time.
 */
final class Pictures {

  private final Latest<Snapshot> snapshots = new Latest<>();
  private final Runnable bell;
  private final BooleanSupplier interrupted;
  private Optional<Snapshot> last = Optional.empty();
  private long previewed;
  private boolean keptWaiting;
  private long taken;
  private long gap = TrainingLoop.FRAME;

  /** What is told beside a snapshot: as {@link Snapshot} says. */
  record Moment(long run, long heard, boolean playing) {}

  /**
   * None yet.
   *
   * @param bell is called when there is one to take
   * @param interrupted whether somebody waits for a look at very many samples to end
   */
  Pictures(Runnable bell, BooleanSupplier interrupted) {
    this.bell = bell;
    this.interrupted = interrupted;
  }

  /** The latest one that nobody has taken; from any thread. */
  Optional<Snapshot> next() {
    return snapshots.take();
  }

  /**
   * Whether it is time for the next one.
   *
   * @param now nanoseconds of some clock
   * @param slow whether steps take so long that the last one must not wait behind one that was not
   *     taken yet
   */
  boolean isDue(long now, boolean slow) {
    return (snapshots.isEmpty() || slow) && now - taken >= gap;
  }

  /**
   * Makes one of where timelines stand and offers it, unless a command comes meanwhile and it would
   * take long.
   *
   * @param now as in {@link #isDue}
   * @return whether it was made
   */
  boolean take(OpenTimelines timelines, Moment moment, long now) {
    taken = now;
    if (!timelines.timeline().samples().isLarge()) {
      offer(timelines.snapshot(moment, () -> false).orElseThrow());
      return true;
    }
    Optional<Snapshot> ofSameStep =
        last.filter(each -> isBeforeChange(each, timelines.at(moment.run())));
    ofSameStep
        .filter(_ -> moment.heard() != previewed)
        .ifPresent(each -> offer(timelines.preview(each, moment.playing())));
    previewed = moment.heard();
    boolean mayBeGivenUp = ofSameStep.isPresent() || !keptWaiting;
    Optional<Snapshot> whole =
        timelines.snapshot(moment, () -> mayBeGivenUp && interrupted.getAsBoolean());
    whole.ifPresent(this::offer);
    keptWaiting = whole.isEmpty();
    last = whole.or(() -> last);
    gap = 2 * (System.nanoTime() - now);
    return whole.isPresent();
  }

  /** Whether it shows the step that is shown, maybe as it was before a change by hand. */
  private static boolean isBeforeChange(Snapshot snapshot, RunStep at) {
    return snapshot.run() == at.run() && snapshot.step() == at.step();
  }

  private void offer(Snapshot snapshot) {
    snapshots.offer(snapshot);
    bell.run();
  }

  /** Takes note that another run takes the place of the one that was shown. */
  void forget() {
    last = Optional.empty();
    gap = TrainingLoop.FRAME;
  }
}
