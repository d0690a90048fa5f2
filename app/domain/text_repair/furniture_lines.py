"""D9: which lines are furniture of a page as a whole, and which endings are editors' credits.

A line that holds a sentence never is: no pattern here reaches over a full stop or semicolon.
"""

import re
from functools import lru_cache

_MARKS = r"[ \t\xa0　▼▲☆★◆●■▶►◀⭐→↓↑·|｜丨-]*"
EDITOR_HEAD = r"(?:(?:本[文期]|网[络絡站]|[网網]页|美[术術]?|值班)?[责責]任?[编編](?:[辑輯])?)"
_EDITOR = (
    rf"(?:{EDITOR_HEAD}|(?:本[文期]|[网網][络絡]|美[术術]|值班|[图圖]文)?[编編][辑輯]|美[编編])"
)
_HELPER = (
    r"(?:[初复複终終]?[审審](?:[核校定稿])?|[审審]核人?|校[对對审審]"
    r"|[监監][制製]|[总總][监監][制製]"
    r"|[签簽][发發]|供稿|撰稿|撰文|[摄攝]影|[图圖]片|排版|[制製]作|[录錄]入|[发發]布人?)"
)
_NAME = (
    r"(?:[\u4e00-\u9fff]{2,4}(?:·[\u4e00-\u9fff]{2,6})?|[\u4e00-\u9fff] {1,2}"
    r"[\u4e00-\u9fff]|[A-Za-z][\w.-]{1,20})"
)
_NAMED = (
    rf"\s*[:：]\s*(?:{_NAME}(?:[、,，/| 　\xa0]+(?!{_HELPER}\s*[:：])"
    rf"(?!{_EDITOR}\s*[:：]){_NAME}){{0,5}})?"
)
_CREDITS = rf"[(（\[【]?\s*(?:(?:{_EDITOR}|{_HELPER}){_NAMED}[\s/|｜]*){{1,6}}[)）\]】]?"
_HAS_EDITOR = re.compile(_EDITOR)

_APPS = (
    r"(?:微信(?:好友)?|朋友圈|(?:新浪|[腾騰][讯訊])?微博|QQ(?:空[间間]"
    r"|好友)?|人人[网網]?|豆瓣|[钉釘][钉釘]"
    r"|今日[头頭][条條]|抖音|快手|微信朋友圈|[复複][制製][链鏈]接|更多|Facebook|Twitter|[邮郵]件)"
)
_SIZES = r"[大中小特默认認 |｜\[\]【】()（）　\xa0+AaTt-]{1,24}"
_PAGE = r"(?:[当當]前|本|此)[页頁](?:面)?"
_BUTTON = (
    r"(?:打印(?:本[页頁文]|此[页頁文])?|[关關][闭閉](?:本[页頁]|窗口|[页頁]面)?|收藏(?:本[页頁])?"
    r"|(?:返回|回到)(?:[顶頂]部|首[页頁]|上一?[页頁级級]|列表|[网網]站首"
    r"[页頁])|[网網]站首[页頁]|[设設][为為]首[页頁]"
    r"|加入收藏|(?:我要)?[纠糾][错錯]|分享(?:本文|本[页頁])?|[点點][赞讚贊]"
    r"|在看|[转轉][发發]|[评評][论論]|保存|[复複][制製])"
)
_WHOLE = (
    r"(?:[点點][击擊])?[“‘]?[查阅閱][看读讀](?:原文|全文)[”’]?",
    r"(?:展[开開]|[阅閱][读讀])全文|[点點][击擊](?:加[载載]|查看)更多(?:>>)?",
    r"END|—+\ ?END\ ?—+|-+\ ?END\ ?-+",
    r"(?:大家)?都在[看买買搜]|分享[让讓]更多人看到|一[键鍵]分享",
    r"[您你]可能也[对對]以下帖子感[兴興]趣",
    r"文章有[问問][题題][?？]?[点點]此查看未[经經][处處]理的[缓緩]存",
    r"[关關][键鍵][词詞]查看往期[内內]容|往期(?:回[顾顧]|推[荐薦])[:：]?",
    r"喜[欢歡]此[内內]容的人[还還]喜[欢歡]|猜[你您]喜[欢歡]|[为為][你您]推[荐薦]",
    r"[预預][览覽][时時][标標][签簽]不可[点點]",
    r"[继繼][续續]滑[动動]看下一[个個篇]",
    r"[关關]注[该該]公[众眾][号號]|[关關]注我[们們]",
    (
        r"(?:相[关關]|推[荐薦]|延伸|[热熱][门門]|精彩)(?:[阅閱][读讀]|[链鏈]接"
        r"|新[闻聞]|文章|推[荐薦]|[报報][道導])[:：]?"
    ),
    r"(?:[热熱][点點]|最新|[热熱][门門])(?:新[闻聞]|文章|推[荐薦]|[标標][签簽])[:：]?",
    (
        r"(?:我[来來][说說][两兩]句|[网網]友[评評][论論]|(?:登[录錄][后後])?"
        r"[发發]表[评評][论論]|[暂暫][无無][评評][论論])"
    ),
    r"共有?\s*[0-9]+\s*[条條][评評][论論]",
    r"返回搜狐[,，]查看更多",
    rf"[【\[(（]?(?:字[体體号號](?:大小)?|文字大小)[:：]?\s*{_SIZES}[】\])）]?",
    rf"(?:[【\[(（]?\s*{_BUTTON}\s*[】\])）]?[\s|｜/]*){{2,8}}",
    r"[【\[(（](?:打印|[关關][闭閉]|收藏|[纠糾][错錯]|返回)[】\])）]",
    (
        r"打印(?:本[页頁文]|此[页頁])|[关關][闭閉](?:窗口|本[页頁]|[页頁]面)"
        r"|返回(?:[顶頂]部|首[页頁]|列表)|回到[顶頂]部"
    ),
    rf"分享(?:[到至]\s*[:：]?|\s*[:：])\s*(?:{_APPS}[\s、|｜/,，]*){{0,10}}",
    (
        r"(?:用)?(?:微信|手[机機])?[“\"]?[扫掃]一[扫掃][”\"]?(?:[,，]?\s*"
        r"(?:在手[机機](?:上|端)?)?(?:打[开開]|查看|[阅閱][读讀]|[浏瀏][览覽]"
        rf"|分享|[关關]注)(?:{_PAGE}|到?朋友圈|[给給]朋友|本文|我[们們]|公"
        r"[众眾][号號])?)?"
    ),
    (
        r"(?:[扫掃][码碼]|[长長]按[识識][别別]二[维維][码碼])(?:[关關]注"
        r"|查看|[阅閱][读讀]|分享)(?:我[们們]|公[众眾][号號]|本文|更多)?"
    ),
    (
        r"上一(?:篇|[条條]|[页頁])\s*[:：][^。；\n]{0,80}|下一(?:篇|[条條]"
        r"|[页頁])\s*[:：][^。；\n]{0,80}"
    ),
    r"(?:上一(?:篇|[条條]|[页頁])|下一(?:篇|[条條]|[页頁])|[没沒]有了|[ \t|｜/]){2,8}|[上下]一篇",
    r"(?:[当當]前位置|[您你](?:[现現]在)?(?:所在)?的?位置)(?:是)?\s*[:：][^。；\n]{0,80}",
    r"版[权權]所有(?:[\s:：©(（][^。；\n]{0,150})?",
    r"(?:Copyright|©|\(C\))[^。；\n]{0,120}",
    (
        r"[\u4e00-\u9fff]?ICP[备備][证證]?\s*[0-9]+[号號]?[^。；\n]{0,40}"
        r"|[\u4e00-\u9fff]公[网網]安[备備]\s*[0-9]+[号號]?"
    ),
    r"[网網]站[标標][识識][码碼]\s*[:：]?\s*\w{6,20}",
)
_BEGINNINGS = (
    r"微信[“\"]?[扫掃]一[扫掃][”\"]?添加",
    r"更多(?:精彩)?(?:推荐|推薦|[内內]容)?[,，][^\n。]{0,12}[关關]注",
    r"(?:[点點][击擊]上方|[长長]按(?:[识識][别別])?(?:下方)?二[维維][码碼])[^\n。]{0,20}[关關]注",
    r"(?:[扫掃]描?(?:下方|上方)?二[维維][码碼]|[扫掃][码碼])[^\n。]{0,20}[关關]注",
)
_VIEWS = (
    r"(?:[点點][击擊數数]|[浏瀏][览覽]|[阅閱][读讀]|[访訪][问問])(?:次?"
    r"[数數]|量|次)?[:：]\s*[0-9,]+\s*次?"
)
_TRIGGERS = """
原文 全文 END 都在看 都在买 都在買 都在搜 更多 帖子感
缓存 緩存 往期 欢此 歡此 猜你 猜您 为你推 為你推 为您推
预览时 預覽時 续滑 續滑 扫一 掃一 扫码 掃碼 扫描
掃描 公众号 公眾號 关注我 關注我 相关阅 相關閱 相关链 相關鏈
相关新 相關新 相关文 相關文 相关报 相關報 推荐阅 推薦閱 推荐新
推荐文 延伸阅 延伸閱 热门 熱門 精彩推 精彩阅 热点新 热点文 最新文
最新新 说两句 說兩句 网友评 網友評 发表评 發表評 暂无评
暫無評 条评论 條評論 打印 关闭 關閉 返回 回到顶 收藏
纠错 糾錯 分享 点赞 點讚 上一篇 下一篇 上一条 下一条
上一條 下一條 上一页 下一页 上一頁 下一頁 前位置 的位置 在位置
版权所 版權所 Copyright ICP 公网安 公網安 标识码 標識碼 二维
二維 点击 點擊 点数 點數 浏览 瀏覽 阅读量 阅读次 阅读数
阅读： 阅读: 访问量 访问次 责编 責編 责任编 責任編 编辑 編輯 美编 美編 字体 字體 字号 字號 文字大
"""
NAMES = r"[^()（）\[\]【】。,，；;]{0,40}"
TAIL = re.compile(
    rf"[|｜丨]{{1,2}}\s*(?:{EDITOR_HEAD}\s*[:：]?|{_EDITOR}\s*[:：])\s*{NAMES}(?=[)）\]】]?\s*\Z)"
    rf"|[(（\[【]\s*(?:{EDITOR_HEAD}\s*[:：]?|{_EDITOR}\s*[:：])\s*{NAMES}[)）\]】]\s*\Z"
)
_LINE = re.compile(
    rf"{_MARKS}(?:(?:{'|'.join(_WHOLE)}|{_VIEWS}){_MARKS}|(?:{'|'.join(_BEGINNINGS)})"
    rf"[^。；\n]{{0,60}})\Z"
)
_CREDIT_LINE = re.compile(rf"{_MARKS}{_CREDITS}{_MARKS}\Z")
_HEADED = re.compile(rf"[(（\[【]\s*{EDITOR_HEAD}\s+{NAMES}[)）\]】]?\s*\Z")
_GAP = re.compile(r"[　\t\xa0]+| {2,}")
_LONGEST = 200


def is_furniture(line: str) -> bool:
    """Tell whether a line is furniture as a whole, or piece by piece between wide gaps."""
    if not line or len(line) > _LONGEST:
        return False
    if _LINE.match(line) or _HEADED.match(line) or is_credit(line):
        return True
    pieces = _GAP.split(line.strip())
    return len(pieces) > 1 and all(_LINE.match(p) or is_credit(p) for p in pieces)


def is_credit(line: str) -> bool:
    """Tell whether a line only names editors, and perhaps those who helped them."""
    return len(line) <= _LONGEST and bool(_HAS_EDITOR.search(line) and _CREDIT_LINE.match(line))


def is_helpers_credit(line: str) -> bool:
    """Tell whether a line only names helpers; alone it may belong to the text: 审核：同意."""
    return len(line) <= _LONGEST and bool(_CREDIT_LINE.match(line))


@lru_cache(maxsize=1)
def trigger() -> re.Pattern[str]:
    """Return the pattern of the triggers, made so that most places fail at two characters."""
    rests: dict[str, list[str]] = {}
    for word in _TRIGGERS.split():
        rests.setdefault(word[0], []).append(word[1:])
    seconds = "".join(sorted({rest[0] for found in rests.values() for rest in found}))
    whole = "|".join(f"(?<={first})(?:{'|'.join(found)})" for first, found in rests.items())
    return re.compile(f"[{''.join(rests)}](?=[{seconds}])(?:{whole})")
