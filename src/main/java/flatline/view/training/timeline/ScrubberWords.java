package flatline.view.training.timeline;

import flatline.model.loop.Snapshot;
import flatline.model.training.LifeEvent;
import flatline.view.Words;
import flatline.view.plot.time.MarkGroup;
import flatline.view.plot.time.ScrubberLayout;
import flatline.viewmodel.training.timeline.EventMark;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;

/** What the scrubber says of what lies on it. */
final class ScrubberWords {

  private final Words words;
  private final MarkWords marks;

  ScrubberWords(Words words) {
    this.words = words;
    marks = new MarkWords(words);
  }

  /** Where the run stands, for those who do not see it. */
  String position(Snapshot shown) {
    return words.get(
        "timeline.accessible",
        words.numbers().grouped(shown.step()),
        words.numbers().grouped(shown.head()),
        Integer.toString(shown.branches().size()));
  }

  /** What happened at the step that is shown; empty if nothing did. */
  Optional<String> here(Snapshot shown) {
    return Optional.of(marks.here(shown)).filter(told -> !told.isEmpty());
  }

  /** What lies at a place: a future, a mark, a change by hand, or else a step. */
  String at(ScrubberLayout layout, Snapshot shown, Point2D place) {
    double x = place.getX();
    double y = place.getY();
    return layout
        .railAt(x, y)
        .map(rail -> rail(rail.branch()))
        .or(() -> layout.markAt(x, y).map(group -> mark(layout, shown, group, place)))
        .or(() -> change(layout, shown, place))
        .orElseGet(
            () -> words.get("timeline.step", words.numbers().grouped(layout.scale().step(x))));
  }

  private String mark(ScrubberLayout layout, Snapshot shown, MarkGroup group, Point2D place) {
    EventMark meant = nearest(layout, group, place.getX(), place.getY());
    String told = marks.all(group, shown, meant.contender());
    LifeEvent event = meant.event();
    if (event.step() == 0) {
      return told;
    }
    return group.events().size() == 1
        ? words.get("timeline.press", told)
        : words.get("timeline.nearest", told, words.get("timeline.press", marks.one(event, shown)));
  }

  /** Of marks that lie on top of each other the one that is the nearest. */
  static EventMark nearest(ScrubberLayout layout, MarkGroup group, double x, double y) {
    return new EventMark(layout.contenderAt(y), group.nearest(layout.scale().step(x)));
  }

  private Optional<String> change(ScrubberLayout layout, Snapshot shown, Point2D place) {
    return layout.changeAt(shown.scenario(), place.getX(), place.getY()).stream()
        .mapToObj(step -> marks.changes(shown.scenario(), step))
        .findFirst();
  }

  /** The names of all futures that were left, with the steps to which they are known. */
  List<String> rails(Snapshot shown) {
    return shown.branches().stream().map(this::name).toList();
  }

  private String name(Snapshot.Branch branch) {
    String end = words.numbers().grouped(branch.head());
    return branch.name().isEmpty()
        ? words.get("branches.rail", end)
        : words.get("branches.rail.named", branch.name(), end);
  }

  private String rail(Snapshot.Branch branch) {
    String span =
        words.get(
            "branches.span",
            words.numbers().grouped(branch.forkedAt()),
            words.numbers().grouped(branch.head()));
    String press = words.get("branches.press");
    return branch.name().isEmpty()
        ? words.get("branches.tip.rail", span, press)
        : words.get("branches.tip.rail.named", branch.name(), span, press);
  }
}
