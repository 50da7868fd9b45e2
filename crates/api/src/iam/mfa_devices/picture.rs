//! What an authenticator app scans: a QR code as a PNG.

use miniz_oxide::deflate::compress_to_vec_zlib;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use qrcode::{Color, QrCode};

/// Pixels of one module.
const SCALE: usize = 4;
/// Modules of white around the code (ISO/IEC 18004 section 5.3.8).
const QUIET: usize = 4;
/// How much smaller the picture is to get.
const EFFORT: u8 = 6;

/// The picture for a device: its name, whose it is, and its seed in Base32.
pub(super) fn of(device: &str, owner: &str, seed: &str) -> fault::Result<Vec<u8>> {
    let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let link = format!("otpauth://totp/{}@{}?secret={seed}", encoded(device), encoded(owner));
    let code = QrCode::new(link).map_err(|error| fault::Fault::because("drawing a QR code", error))?;
    Ok(png(&code))
}

/// One bit a pixel, black on white (PNG specification, second edition).
fn png(code: &QrCode) -> Vec<u8> {
    let side = (code.width() + 2 * QUIET) * SCALE;
    let dark = |x: usize, y: usize| {
        let inside = |at: usize| (at / SCALE).checked_sub(QUIET).filter(|at| *at < code.width());
        let place = inside(x).zip(inside(y));
        place.is_some_and(|place| code[place] == Color::Dark)
    };
    let mut rows = Vec::new();
    for y in 0..side {
        // Each row begins with its filter: none.
        rows.push(0);
        for from in (0..side).step_by(8) {
            let bits = (from..from + 8).map(|x| u8::from(x >= side || !dark(x, y)));
            rows.push(bits.fold(0, |byte, bit| (byte << 1) | bit));
        }
    }
    let length = u32::try_from(side).unwrap_or_default().to_be_bytes();
    // Bit depth 1, grayscale, and the only compression, filters and order there are.
    let header = [&length[..], &length, &[1, 0, 0, 0, 0]].concat();
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    for (kind, data) in
        [(b"IHDR", header), (b"IDAT", compress_to_vec_zlib(&rows, EFFORT)), (b"IEND", Vec::new())]
    {
        chunk(&mut png, kind, &data);
    }
    png
}

fn chunk(png: &mut Vec<u8>, kind: &[u8; 4], data: &[u8]) {
    let length = u32::try_from(data.len()).unwrap_or_default();
    png.extend(length.to_be_bytes());
    png.extend(kind);
    png.extend(data);
    png.extend(crc(kind.iter().chain(data)).to_be_bytes());
}

/// CRC-32 (PNG specification, annex D).
fn crc<'b>(bytes: impl Iterator<Item = &'b u8>) -> u32 {
    let crc = bytes.fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg()))
    });
    !crc
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_a_png_of_the_code() {
        assert_eq!(crc(b"IEND".iter()), 0xae42_6082);
        let picture = of("ann", "111111111111", "JBSWY3DPEHPK3PXP").unwrap();
        assert_eq!(&picture[..16], b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
        let side = u32::from_be_bytes(picture[16..20].try_into().unwrap()) as usize;
        let data = &picture[picture.windows(4).position(|window| window == b"IDAT").unwrap() + 4..];
        let rows = miniz_oxide::inflate::decompress_to_vec_zlib(&data[..data.len() - 16]).unwrap();
        assert_eq!(rows.len(), side * (1 + side.div_ceil(8)));
        // White all around, and black where the first finder pattern begins.
        assert!(rows[1..1 + side / 8].iter().all(|byte| *byte == 0xff));
        let row = &rows[QUIET * SCALE * (1 + side.div_ceil(8))..];
        assert_eq!(row[1 + QUIET * SCALE / 8], 0);
    }
}
