package flatline.viewmodel.training.timeline;

import flatline.model.loop.Command;
import flatline.model.loop.Snapshot;
import flatline.model.loop.Training;
import flatline.model.scenario.Change;
import flatline.model.training.LifeEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The steps that were made, the one that is shown, and the ways from one to the other. */
public final class TimelineViewModel {

  /** The scale is at least this long, so that the first marks can be told apart. */
  private static final long SHORTEST = 100;

  private final Training training;
  private Consumer<Snapshot.Branch> dropped = _ -> {};
  private final ReadOnlyLongWrapper step = new ReadOnlyLongWrapper();
  private final ReadOnlyLongWrapper head = new ReadOnlyLongWrapper();
  private final StepZoom zoom = new StepZoom();
  private final ReadOnlyObjectWrapper<List<EventMark>> marks =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<Snapshot.Branch>> branches =
      new ReadOnlyObjectWrapper<>(List.of());
  private final Predicate<Snapshot> isMeant;
  private Optional<Snapshot> shown = Optional.empty();
  private List<List<LifeEvent>> shownEvents = List.of();

  /**
   * A timeline without a step.
   *
   * @param training whom the steps are asked of
   * @param isMeant whether what is shown is of the run that was asked for last: on the picture of
   *     another one nothing can be done
   */
  public TimelineViewModel(Training training, Predicate<Snapshot> isMeant) {
    this.training = training;
    this.isMeant = isMeant;
  }

  private void send(Command command) {
    if (shown.stream().allMatch(isMeant)) {
      training.send(command);
    }
  }

  /** The step that is shown. */
  public ReadOnlyLongProperty stepProperty() {
    return step.getReadOnlyProperty();
  }

  /** The last step that was made. */
  public ReadOnlyLongProperty headProperty() {
    return head.getReadOnlyProperty();
  }

  /** The part of the run that is spread out; all of it ends a little beyond the head. */
  public StepZoom zoom() {
    return zoom;
  }

  /** Deaths and returns of all contenders, by step. */
  public ReadOnlyObjectProperty<List<EventMark>> marksProperty() {
    return marks.getReadOnlyProperty();
  }

  /** The futures that were left. */
  public ReadOnlyObjectProperty<List<Snapshot.Branch>> branchesProperty() {
    return branches.getReadOnlyProperty();
  }

  /** Shows a step that was made; one that was not, the nearest that was. */
  public void goTo(long target) {
    send(new Command.GoTo(Math.clamp(target, 0, head.get())));
  }

  /** Goes one step back. */
  public void back() {
    goTo(step.get() - 1);
  }

  /** Goes to the start. */
  public void toStart() {
    goTo(0);
  }

  /** Goes to the last step that was made. */
  public void toHead() {
    goTo(head.get());
  }

  /** Stands before the next death or return. */
  public void toNextMark() {
    marks.get().stream()
        .mapToLong(EventMark::stepBefore)
        .filter(target -> target > step.get())
        .min()
        .ifPresent(this::goTo);
  }

  /** Stands before the death or return that came before. */
  public void toPreviousMark() {
    marks.get().stream()
        .mapToLong(EventMark::stepBefore)
        .filter(target -> target < step.get())
        .max()
        .ifPresent(this::goTo);
  }

  /** Changes something at the step that is shown. */
  public void change(Change... changes) {
    send(new Command.Make(changes));
  }

  /** Shows a future that was left. */
  public void switchTo(Snapshot.Branch branch) {
    send(new Command.SwitchTo(branch.id()));
  }

  /** Shows a step of a future that was left, the last one at most. */
  public void goTo(Snapshot.Branch branch, long target) {
    switchTo(branch);
    send(new Command.GoTo(Math.clamp(target, 0, branch.head())));
  }

  /** Shows the next future that was left, in the order in which they began, round and round. */
  public void toNextBranch() {
    int timeline = shown.map(now -> now.at().timeline()).orElse(0);
    Comparator<Snapshot.Branch> order =
        Comparator.comparing((Snapshot.Branch each) -> each.id() < timeline)
            .thenComparingInt(Snapshot.Branch::id);
    branches.get().stream().min(order).ifPresent(this::switchTo);
  }

  /** Names a future that was left. */
  public void rename(Snapshot.Branch branch, String name) {
    send(new Command.Rename(branch.id(), name.strip()));
  }

  /** Forgets a future that was left. */
  public void drop(Snapshot.Branch branch) {
    send(new Command.Drop(branch.id()));
    dropped.accept(branch);
  }

  /** Has somebody told of futures that are forgotten. */
  public void onDrop(Consumer<Snapshot.Branch> listener) {
    dropped = listener;
  }

  /** Brings the future back that was forgotten last. */
  public void recall(Snapshot.Branch branch) {
    send(new Command.Recall(branch.id()));
  }

  /** Takes over what a snapshot says. */
  public void show(Snapshot snapshot) {
    shown = Optional.of(snapshot);
    step.set(snapshot.step());
    head.set(snapshot.head());
    zoom.show(snapshot.step(), end(snapshot));
    if (!snapshot.branches().equals(branches.get())) {
      branches.set(snapshot.branches());
    }
    List<List<LifeEvent>> events =
        snapshot.contenders().stream().map(each -> each.events()).toList();
    if (!events.equals(shownEvents)) {
      shownEvents = events;
      marks.set(marks(events));
    }
  }

  /** A little beyond the last step that was made, and as far as any future that was left. */
  private static long end(Snapshot snapshot) {
    long furthest =
        snapshot.branches().stream().mapToLong(Snapshot.Branch::head).max().orElse(SHORTEST);
    return Math.max(Math.max(SHORTEST, furthest), snapshot.head() + snapshot.head() / 8);
  }

  private static List<EventMark> marks(List<List<LifeEvent>> events) {
    List<EventMark> all = new ArrayList<>();
    for (int contender = 0; contender < events.size(); contender++) {
      for (LifeEvent event : events.get(contender)) {
        all.add(new EventMark(contender, event));
      }
    }
    all.sort(Comparator.comparingLong(mark -> mark.event().step()));
    return List.copyOf(all);
  }
}
