package flatline.view.training.timeline;

import flatline.model.loop.Snapshot;
import flatline.view.Aloud;
import flatline.view.control.PlaceTip;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;

/** Tells who goes along a run by keys what happened at each step. */
final class StepTeller {

  private final Node node;
  private final ScrubberWords words;
  private final PlaceTip tip;
  private boolean moved;

  /**
   * @param node that has the keys
   */
  StepTeller(Node node, ScrubberWords words) {
    this.node = node;
    this.words = words;
    tip = new PlaceTip(node);
  }

  /** Goes to another step by a key. */
  void move(Runnable step) {
    moved = true;
    step.run();
  }

  /**
   * Says where the run stands and what happened there; after a key it is seen, too.
   *
   * @param place at which it is seen, in the node's pixels
   */
  void tell(Snapshot shown, Point2D place) {
    Optional<String> here = node.isFocused() ? words.here(shown) : Optional.empty();
    String position = words.position(shown);
    Aloud.of(node, here.map(happened -> position + "\n" + happened).orElse(position));
    tip.tell(here.filter(_ -> moved), place);
    moved = false;
  }

  /** Nothing is to be seen any more. */
  void hide() {
    tip.hide();
  }
}
