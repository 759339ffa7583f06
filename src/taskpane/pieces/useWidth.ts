import type { RefObject } from "react";
import { useEffect, useRef, useState } from "react";

/** The width of an element, followed as the pane is made wider or narrower. @param otherwise before it is measured */
export function useWidth<Of extends HTMLElement>(otherwise: number): { ref: RefObject<Of | null>; width: number } {
  const ref = useRef<Of>(null);
  const [width, setWidth] = useState(otherwise);
  useEffect(() => {
    if (ref.current === null || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry!.contentRect.width)));
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
