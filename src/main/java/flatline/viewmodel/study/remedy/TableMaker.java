package flatline.viewmodel.study.remedy;

import flatline.model.remedy.RemedyPlan;
import flatline.model.remedy.RemedyTable;
import flatline.model.study.StudyResults;
import flatline.model.work.Latest;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Makes tables of results in the background, one at a time: hundreds of tests take longer than a
 * picture may. What came in the meantime is made a table of next, but for what is older than that.
 */
final class TableMaker {

  private final Executor background;
  private final Latest<RemedyTable> made = new Latest<>();
  private final ReadOnlyObjectWrapper<Optional<RemedyTable>> table =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<RemedyPlan> plan = Optional.empty();
  private Optional<StudyResults> next = Optional.empty();
  private boolean atWork;

  TableMaker(Executor background) {
    this.background = background;
  }

  /** The latest of the plan that was begun. */
  ReadOnlyObjectProperty<Optional<RemedyTable>> tableProperty() {
    return table.getReadOnlyProperty();
  }

  Optional<RemedyTable> table() {
    return table.get();
  }

  boolean isAtWork() {
    return atWork;
  }

  /** What follows is of another plan, unless it is the same. */
  void begin(RemedyPlan other) {
    if (!plan.equals(Optional.of(other))) {
      plan = Optional.of(other);
      next = Optional.empty();
      table.set(Optional.empty());
    }
  }

  /** Has a table made of results of the plan that was begun. */
  void make(StudyResults results) {
    if (plan.isEmpty() || !results.plan().equals(plan.get().plan())) {
      return;
    }
    if (atWork) {
      next = Optional.of(results);
      return;
    }
    atWork = true;
    RemedyPlan of = plan.get();
    background.execute(() -> made.offer(RemedyTable.of(of, results)));
  }

  /** Shows what was made since the last pulse. */
  void onPulse() {
    made.take()
        .ifPresent(latest -> {
          atWork = false;
          if (plan.equals(Optional.of(latest.plan()))) {
            table.set(Optional.of(latest));
          }
          Optional<StudyResults> waiting = next;
          next = Optional.empty();
          waiting.ifPresent(this::make);
        });
  }
}
