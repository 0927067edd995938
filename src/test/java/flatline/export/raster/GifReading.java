package flatline.export.raster;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A film as the JDK's reader sees it.
 *
 * @param frames as a player shows them, each over those before
 * @param boxes where each was written
 * @param times in hundredths of a second
 * @param loops whether it begins anew after its end
 */
public record GifReading(
    List<Raster> frames, List<String> boxes, List<Integer> times, boolean loops) {

  /** Reads a film. */
  public static GifReading of(byte[] bytes) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in);
      var stream = (Element) reader.getStreamMetadata().getAsTree("javax_imageio_gif_stream_1.0");
      Element size = child(stream, "LogicalScreenDescriptor");
      int width = number(size, "logicalScreenWidth");
      int height = number(size, "logicalScreenHeight");
      int[] screen = new int[width * height];
      var read = new GifReading(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), true);
      boolean loops = true;
      for (int i = 0; i < reader.getNumImages(true); i++) {
        var meta = (Element) reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0");
        Element place = child(meta, "ImageDescriptor");
        int left = number(place, "imageLeftPosition");
        int top = number(place, "imageTopPosition");
        BufferedImage image = reader.read(i);
        int across = image.getWidth();
        int down = image.getHeight();
        image.getRGB(0, 0, across, down, screen, top * width + left, width);
        read.frames.add(Raster.of(width, height, screen.clone()));
        read.boxes.add(left + "," + top + " " + across + "×" + down);
        read.times.add(number(child(meta, "GraphicControlExtension"), "delayTime"));
        loops &= i > 0 || hasLoop(meta);
      }
      return new GifReading(read.frames, read.boxes, read.times, loops);
    } finally {
      reader.dispose();
    }
  }

  private static boolean hasLoop(Element meta) {
    NodeList extensions = meta.getElementsByTagName("ApplicationExtension");
    for (int i = 0; i < extensions.getLength(); i++) {
      Node each = extensions.item(i);
      if (each instanceof IIOMetadataNode node
          && node.getAttribute("applicationID").equals("NETSCAPE")) {
        byte[] data = (byte[]) node.getUserObject();
        return data[0] == 1 && data[1] == 0 && data[2] == 0;
      }
    }
    return false;
  }

  private static Element child(Element parent, String name) {
    return (Element) parent.getElementsByTagName(name).item(0);
  }

  private static int number(Element element, String name) {
    return Integer.parseInt(element.getAttribute(name));
  }
}
