package flatline.viewmodel.study.digits;

import flatline.model.activation.Activation;
import flatline.model.digits.DigitRun;
import flatline.model.digits.DigitSnapshot;
import flatline.model.digits.Recognized;
import flatline.model.digits.images.DigitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Images, and what the networks of the first seed take each of them for after one epoch; immutable.
 *
 * @param images that were not learned from
 * @param epoch after which the networks were asked
 * @param seed of all of them
 * @param networks at least one; those that diverged or have not come so far are left out
 * @param disputed the images on which they differ, in their order
 */
public record DigitSheet(
    DigitSet images, int epoch, long seed, List<Answerer> networks, List<Integer> disputed) {

  /** What one network takes the images for. */
  public record Answerer(Activation activation, Recognized recognized) {

    /** Its class of an image, 0 to 9. */
    public int of(int image) {
      return recognized.of(image);
    }
  }

  /** Copies the lists. */
  public DigitSheet {
    networks = List.copyOf(networks);
    disputed = List.copyOf(disputed);
  }

  /** The sheet of the last epoch that all have; empty before the first or without images. */
  static Optional<DigitSheet> of(DigitSnapshot snapshot, Optional<DigitSet> images) {
    int epoch = snapshot.lastCommonEpoch();
    long seed = snapshot.plan().firstSeed();
    List<Answerer> networks =
        snapshot.runs().stream()
            .filter(run -> run.seed() == seed && run.divergedAt().isEmpty())
            .flatMap(run -> answerer(run, epoch).stream())
            .toList();
    return images
        .filter(_ -> epoch > 0 && !networks.isEmpty())
        .map(asked -> new DigitSheet(asked, epoch, seed, networks, disputed(networks)));
  }

  private static Optional<Answerer> answerer(DigitRun run, int epoch) {
    return run.answers(epoch).map(recognized -> new Answerer(run.activation(), recognized));
  }

  private static List<Integer> disputed(List<Answerer> networks) {
    Answerer first = networks.getFirst();
    return IntStream.range(0, first.recognized().size())
        .filter(image -> networks.stream().anyMatch(each -> each.of(image) != first.of(image)))
        .boxed()
        .toList();
  }

  /** So many of all images, those of a page; after the last page comes the first again. */
  public List<Integer> some(int page, int count) {
    return page(IntStream.range(0, images.size()).boxed().toList(), page, count);
  }

  /** So many of those on which they differ. */
  public List<Integer> someDisputed(int page, int count) {
    return page(disputed, page, count);
  }

  private static List<Integer> page(List<Integer> all, int page, int count) {
    if (all.isEmpty() || count < 1) {
      return List.of();
    }
    int pages = (all.size() + count - 1) / count;
    int from = page % pages * count;
    return all.subList(from, Math.min(all.size(), from + count));
  }
}
