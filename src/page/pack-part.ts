/** Packs a part of a workbook by what the browser has for that, beside the page; where it has nothing the part stays as it is. */
import type { PackedPart } from '../tables/written-zip.js';

export async function packedByBrowser(part: PackedPart): Promise<PackedPart> {
  const blob = new Blob([...part.packed]);
  let packer: CompressionStream;
  try {
    packer = new CompressionStream('deflate-raw');
  } catch {
    return { ...part, unpacked: true };
  }
  const packed = await new Response(blob.stream().pipeThrough(packer)).arrayBuffer();
  return { ...part, packed: [new Uint8Array(packed)] };
}
