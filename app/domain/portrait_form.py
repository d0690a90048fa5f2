"""The words that a portrait (画像) is printed with; those of the scheme, or these."""

from dataclasses import dataclass


@dataclass(frozen=True)
class PortraitForm:
    """Title, the word in its number (2026-0001-画), its mark, and the notes beside sentences.

    `hidden_note` holds {count}.
    """

    title: str = "谈话对象画像"
    word: str = "画"
    internal_mark: str = "内部"
    source_label: str = "依据："
    no_source: str = "〔未注明依据〕"
    sensitive_note: str = "〔限定知悉，不得告知谈话对象〕"
    hidden_note: str = "另有{count}句依据限定知悉的材料，本件未印。"
    nothing: str = "（无）"


PLAIN_PORTRAIT = PortraitForm()
"""The words of a scheme that has none of its own."""
