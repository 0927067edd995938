package flatline.viewmodel.training;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.network.Network;
import flatline.model.vitals.Examination;
import flatline.model.vitals.UnitState;
import flatline.viewmodel.Message;
import flatline.viewmodel.TextKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The line that sums up a contender's units.
 *
 * @param headline what matters most
 * @param others how many units there are in other states
 * @param remark what that means for the units of the headline
 */
public record CountLine(Message headline, List<Message> others, Optional<Message> remark) {

  /** Silent before lively: what the headline is about is the first of these that occurs. */
  private static final List<UnitState> ORDER =
      List.of(
          UnitState.DEAD,
          UnitState.INACTIVE,
          UnitState.SATURATED,
          UnitState.ALIVE,
          UnitState.SLEEPING);

  private static final TextKeys HEADLINES =
      TextKeys.of("count.of.*", ORDER.stream().map(UnitState::id));
  private static final TextKeys OTHERS =
      TextKeys.of("count.*", ORDER.stream().skip(1).map(UnitState::id));

  /** Copies the list. */
  public CountLine {
    others = List.copyOf(others);
  }

  /** Sums up a contender. */
  public static CountLine of(ContenderSnapshot contender) {
    Examination examination = contender.examination();
    int units = examination.units();
    if (units == 0) {
      return new CountLine(Message.of("count.none"), List.of(), Optional.empty());
    }
    List<UnitState> present = ORDER.stream().filter(state -> examination.count(state) > 0).toList();
    UnitState first = present.getFirst();
    int count = examination.count(first);
    List<Message> others = new ArrayList<>();
    for (UnitState state : present.subList(1, present.size())) {
      others.add(Message.of(OTHERS.of(state.id()), Integer.toString(examination.count(state))));
    }
    return new CountLine(
        Message.of(HEADLINES.of(first.id()), Integer.toString(count), Integer.toString(units)),
        others,
        remark(contender, first, count == units, count));
  }

  private static Optional<Message> remark(
      ContenderSnapshot contender, UnitState state, boolean all, int count) {
    if (contender.divergence().isPresent()) {
      return Optional.empty();
    }
    return switch (state) {
      case DEAD -> Optional.of(Message.of(dead(all, count)));
      case INACTIVE -> Optional.of(Message.of(inactive(contender, count)));
      default -> Optional.empty();
    };
  }

  private static String dead(boolean all, int count) {
    if (count == 1) {
      return "remark.dead.one";
    }
    return all ? "remark.dead.all" : "remark.dead.some";
  }

  private static String inactive(ContenderSnapshot contender, int count) {
    if (isCutOff(contender)) {
      return "remark.inactive.cutOff";
    }
    boolean one = count == 1;
    return contender.activation().id().equals("leaky_relu")
        ? (one ? "remark.inactive.leak.one" : "remark.inactive.leak")
        : (one ? "remark.inactive.gradient.one" : "remark.inactive.gradient");
  }

  /** Whether nothing above listens to any inactive unit, so that a leak cannot move them either. */
  private static boolean isCutOff(ContenderSnapshot contender) {
    var layers = contender.examination().layers();
    for (int layer = 0; layer < layers.size(); layer++) {
      for (int unit = 0; unit < layers.get(layer).size(); unit++) {
        boolean inactive = layers.get(layer).get(unit).state() == UnitState.INACTIVE;
        if (inactive && isHeard(contender.network(), layer, unit)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isHeard(Network network, int layer, int unit) {
    for (int above = 0; above < network.shape().units(layer + 1); above++) {
      if (network.weight(layer + 1, above, unit) != 0) {
        return true;
      }
    }
    return false;
  }
}
