import {
  type ChosenColours,
  designColours,
  designTokens,
  lookTokens,
} from '@utveckling/domain/setting/look-colours';
import type { PartyView } from '@utveckling/domain/tree/tree-schema';
import { useLayoutEffect, useRef } from 'react';
import { FruitMark } from '../tree/fruit-mark.tsx';
import { PartyLeaf } from '../tree/party-leaf.tsx';
import { useAdminWords } from '../words/admin.ts';
import styles from './admin-page.module.css';
import scene from './look-preview.module.css';

type LookPreviewProps = { chosen: ChosenColours; parties: readonly PartyView[] };

/** A piece of the tree and of a page in the chosen colours, by day, also for who looks at it in the dark. */
export function LookPreview({ chosen, parties }: LookPreviewProps) {
  const { settings } = useAdminWords();
  const figure = useRef<HTMLElement>(null);
  // Through the style object, which a strict policy allows where it forbids a style attribute in markup.
  useLayoutEffect(() => {
    const tokens = { ...designTokens, ...designColours, ...lookTokens(chosen) };
    for (const [token, colour] of Object.entries(tokens))
      figure.current?.style.setProperty(`--${token}`, colour);
  });
  return (
    <figure ref={figure} className={`${styles.preview} ${scene.figure}`}>
      <figcaption>{settings.preview}</figcaption>
      <svg viewBox="0 0 320 190" className={styles.scene} aria-hidden="true">
        <rect width="320" height="190" className={scene.sky} />
        <path
          d="M40 120C20 60 90 10 160 14C240 8 300 56 284 118C290 160 60 164 40 120Z"
          className={scene.crown}
        />
        <path
          d="M70 96C60 60 110 36 146 46C170 60 150 104 112 110C92 114 76 110 70 96Z"
          className={scene.clump}
        />
        <path
          d="M152 190C154 150 152 130 158 96C162 90 166 92 168 98C172 132 172 152 176 190Z"
          className={scene.wood}
        />
        <g transform="translate(110 78)">
          <FruitMark status="running" />
        </g>
        <g transform="translate(222 78)">
          <FruitMark status="paused" />
        </g>
        <rect x="54" y="114" width="112" height="22" rx="8" className={scene.halo} />
        <text x="110" y="130" textAnchor="middle" className={scene.name}>
          {settings.previewName}
        </text>
        {parties.slice(0, 6).map(({ id, leaf, colour }, index) => (
          <g key={id} transform={`translate(${196 + index * 16} 128) scale(0.7)`}>
            <PartyLeaf leaf={leaf} colour={colour} stance="committed" />
          </g>
        ))}
      </svg>
      <p className={styles.sample}>{settings.previewText}</p>
      <span className={styles.sampleButton}>{settings.previewButton}</span>
    </figure>
  );
}
