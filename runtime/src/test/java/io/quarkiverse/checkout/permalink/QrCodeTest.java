package io.quarkiverse.checkout.permalink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

class QrCodeTest {

    @ParameterizedTest
    @ValueSource(strings = { "https://shop.example/buy/mug:2", "https://b\u00fccher.example/buy/~w7xiZXI:1?continue_to=/%C3%BC",
            "\u00e4\u4e2d\ud83d\ude00" })
    void aReaderReadsItBack(String text) throws IOException, ReaderException {
        assertThat(read(QrCode.png(text))).isEqualTo(text);
    }

    @Test
    void theLongestFitsAndOneMoreDoesNot() throws IOException, ReaderException {
        String longest = "https://shop.example/buy/" + "a".repeat(QrCode.MOST_OCTETS - 25);

        assertThat(QrCode.holds(longest)).isTrue();
        assertThat(read(QrCode.png(longest))).isEqualTo(longest);
        assertThat(QrCode.holds(longest + "a")).isFalse();
        assertThatThrownBy(() -> QrCode.png(longest + "a")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theDrawingIsSquareWithAQuietZone() {
        assertThat(QrCode.svg("https://shop.example/buy/mug:2")).contains("viewBox=\"0 0 37 37\"", "M4 4h1v1h-1z")
                .doesNotContain("M3 ", "<text", "script");
    }

    private static String read(byte[] png) throws IOException, ReaderException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        try {
            return new QRCodeReader().decode(new BinaryBitmap(
                    new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)))).getText();
        } catch (NotFoundException e) {
            throw new AssertionError("no code in a picture of " + image.getWidth() + " pixels", e);
        }
    }
}
