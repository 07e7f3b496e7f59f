import { useEffect, useRef } from 'preact/hooks';
import { muralSvg } from '#domain/mural';
import type { LevelVector } from '#domain/taxonomy';
import '../../styles/mural.css';

interface Props {
  need: LevelVector;
  held: LevelVector;
  title: string;
}

/** A profile upright, drawn by our own motif and read as a drawing, never as page text. */
export function MuralPicture({ need, held, title }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const drawing = new DOMParser().parseFromString(muralSvg(need, held, { title }), 'image/svg+xml');
    frame.current?.replaceChildren(document.adoptNode(drawing.documentElement));
  }, [need, held, title]);
  return <div ref={frame} class="mural" />;
}
