package flatline.viewmodel.training.file;

import flatline.interchange.playground.Gap;
import flatline.interchange.playground.LinkOffer;
import flatline.model.data.DataKind;
import flatline.viewmodel.Message;
import flatline.viewmodel.TextKeys;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The link of TensorFlow Playground that comes closest to what is shown.
 *
 * @param link none if the page cannot do what is shown
 * @param gaps why not; of one that there is, in what the page differs
 */
public record PlaygroundOffer(Optional<String> link, List<Message> gaps) {

  private static final TextKeys GAPS = TextKeys.of("share.gap.*", Gap.Kind.values());
  private static final TextKeys DATA =
      TextKeys.of("data.*", Arrays.stream(DataKind.values()).map(DataKind::id));

  /** Copies the list. */
  public PlaygroundOffer {
    gaps = List.copyOf(gaps);
  }

  static PlaygroundOffer of(LinkOffer offer) {
    return new PlaygroundOffer(
        offer.link(), offer.gaps().stream().flatMap(PlaygroundOffer::say).toList());
  }

  private static Stream<Message> say(Gap gap) {
    String key = GAPS.of(gap.kind());
    List<String> given = gap.given();
    return switch (gap.kind()) {
      case ACTIVATIONS, CONTENDERS ->
          given.stream().map(id -> Message.of(key, "@" + TextKeys.ACTIVATIONS.of(id)));
      case DATASET -> Stream.of(Message.of(key, "@" + DATA.of(given.getFirst())));
      case DATA -> Stream.of(Message.of(key, "@" + DATA.of(given.getFirst()), given.getLast()));
      case BATCH_SIZE -> Stream.of(new Message(key, given));
      case LAYERS,
          POINTS,
          TASK,
          WEIGHTS,
          LOSS,
          NORMALIZATION,
          ORDER,
          OPTIMIZER,
          AT_ZERO,
          INTERVENTIONS,
          LOCK ->
          Stream.of(Message.of(key));
    };
  }
}
