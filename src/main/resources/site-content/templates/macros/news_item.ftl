<#-- - [2025-10-20] One paper accepted -->
<#macro news_item n>
- [${n.date}] ${n.text}
</#macro>
