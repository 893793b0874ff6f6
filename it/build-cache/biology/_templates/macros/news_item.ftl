<#macro news_item n>
- Biology: ${n.text}
</#macro>
