package flatline.viewmodel.training;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.network.UnitRef;
import flatline.model.training.LifeEvent;
import flatline.model.vitals.UnitState;
import flatline.model.vitals.VitalSigns;
import flatline.viewmodel.Concept;
import flatline.viewmodel.Message;
import flatline.viewmodel.TextKeys;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What is said of one hidden unit of one contender.
 *
 * @param unit which one
 * @param name what it is called in its layer
 * @param state its state
 * @param bornDead whether it is dead and has been so since step 0
 * @param activeShare share of the training samples on which it is active
 * @param frozen whether its weights and bias stay as they are
 */
public record UnitReading(
    UnitRef unit,
    String name,
    UnitState state,
    boolean bornDead,
    double activeShare,
    boolean frozen) {

  private static final String BORN_DEAD = "born_dead";
  private static final TextKeys SENTENCES =
      TextKeys.of(
          "unit.sentence.*",
          Stream.concat(
              Arrays.stream(UnitState.values()).map(UnitState::id), Stream.of(BORN_DEAD)));

  /** What is to be said of a unit at the step of the contender. */
  public static UnitReading of(ContenderSnapshot contender, UnitRef unit) {
    VitalSigns signs = contender.examination().unit(unit.layer(), unit.unit());
    boolean dead = signs.state() == UnitState.DEAD;
    return new UnitReading(
        unit,
        unit.name(contender.network().shape().hidden().size()),
        signs.state(),
        dead && isSinceBirth(contender, unit),
        signs.activeShare(),
        contender.frozen().contains(unit));
  }

  /**
   * Whether the unit's only event so far is a death at step 0; not claimed if some may be missing.
   */
  private static boolean isSinceBirth(ContenderSnapshot contender, UnitRef unit) {
    boolean died = false;
    for (LifeEvent event : contender.events()) {
      boolean past = event.step() <= contender.at().step();
      if (past && event.layer() == unit.layer() && event.unit() == unit.unit()) {
        if (died || event.step() > 0 || event.kind() != LifeEvent.Kind.DEATH) {
          return false;
        }
        died = true;
      }
    }
    // A dead unit of the first layer stays dead; a deeper one may have come and gone unrecorded.
    return died && (unit.layer() == 0 || contender.eventCount() == contender.events().size());
  }

  /** The step since which it is dead or inactive, if that is on record. */
  public OptionalLong since(ContenderSnapshot contender) {
    if (state != UnitState.DEAD && state != UnitState.INACTIVE) {
      return OptionalLong.empty();
    }
    return contender.events().stream()
        .filter(event -> event.step() <= contender.at().step())
        .filter(event -> event.layer() == unit.layer() && event.unit() == unit.unit())
        .reduce((_, last) -> last)
        .filter(event ->
            event.kind()
                == (state == UnitState.DEAD ? LifeEvent.Kind.DEATH : LifeEvent.Kind.INACTIVE))
        .map(LifeEvent::step)
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }

  /** What its state means; of a unit that is alive there is nothing to explain. */
  public Optional<Concept> concept() {
    return switch (state) {
      case DEAD -> Optional.of(Concept.DEAD);
      case INACTIVE -> Optional.of(Concept.INACTIVE);
      case SATURATED -> Optional.of(Concept.SATURATED);
      case SLEEPING -> Optional.of(Concept.SLEEPING);
      case ALIVE -> Optional.empty();
    };
  }

  /** Its state in a word or two, then shorter where that can be. */
  public List<Message> words() {
    String percent = percent(activeShare);
    return switch (state) {
      case DEAD ->
          bornDead
              ? List.of(Message.of("unit.bornDead"), Message.of("unit.dead"))
              : List.of(Message.of("unit.dead"));
      case INACTIVE -> List.of(Message.of("unit.inactive"));
      case SATURATED -> List.of(Message.of("unit.saturated"));
      case SLEEPING, ALIVE ->
          List.of(Message.of("unit.active", percent), Message.of("unit.percent", percent));
    };
  }

  /** Its state in a sentence or two, for those who hear it or point at it. */
  public List<Message> sentences() {
    Message told =
        Message.of(
            SENTENCES.of(bornDead ? BORN_DEAD : state.id()),
            name,
            percent(activeShare),
            Integer.toString(unit.layer() + 1));
    return frozen ? List.of(told, Message.of("unit.sentence.frozen")) : List.of(told);
  }

  /** A share in whole percent, rounded as shares are; less than one is not called one or none. */
  static String percent(double share) {
    if (share > 0 && share < 0.01) {
      return "<1";
    }
    if (share > 0.99 && share < 1) {
      return ">99";
    }
    // In decimals: 100 · 0.145 is a little less than 14.5.
    return BigDecimal.valueOf(share)
        .movePointRight(2)
        .setScale(0, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
