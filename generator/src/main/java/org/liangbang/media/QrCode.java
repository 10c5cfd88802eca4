package org.liangbang.media;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * An address as a QR code (ISO/IEC 18004), with level M of error correction: a camera still reads
 * it when about an eighth of it is soiled. Immutable; the same for the same address everywhere.
 */
public final class QrCode {
    /** How many modules of white must stay on each side of it (ISO/IEC 18004, 6.3.8). */
    public static final int QUIET = 4;

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    /**
     * The code of an address, in the smallest size that holds it.
     *
     * @throws IllegalArgumentException when it is empty or longer than 2,331 characters
     */
    public static QrCode of(String address) {
        if (address.isEmpty()) {
            throw new IllegalArgumentException("a code of nothing");
        }
        try {
            return new QrCode(Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(address, tooLong);
        }
    }

    /** How many modules it has on each side, without the white around it; at least 21. */
    public int size() {
        return modules.getWidth();
    }

    /**
     * Whether a module is dark.
     *
     * @param column from the left, from 0
     * @param row from the top, from 0
     */
    public boolean isDark(int column, int row) {
        return modules.get(column, row) == 1;
    }
}
